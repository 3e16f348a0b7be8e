import { base62, base64url, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const vk: Provider = {
  name: 'VK',
  revoke: 'Change it in the settings of the app or the community.',
  references: ['https://dev.vk.com/en/api/access-token/getting-started'],
  kinds: [
    {
      how: 'token',
      id: 'vk-access-token',
      title: 'VK access token',
      grammar: ['vk1.a.', base64url(80, 260)],
    },
    {
      how: 'named',
      id: 'vk-old-access-token',
      title: 'VK access token of the older format',
      names: ['vk access', 'vk token', 'vk api', 'vk group', 'vk service', 'vkontakte'],
      grammar: [hex(85)],
    },
    {
      how: 'named',
      id: 'vk-service-token',
      title: 'VK service token',
      names: ['vk access', 'vk token', 'vk api', 'vk service', 'vkontakte'],
      grammar: [hex(68, 78)],
    },
    {
      how: 'named',
      id: 'vk-secure-key',
      title: 'VK protected key',
      severity: 'high',
      names: ['vk secret', 'vk secure', 'vk client secret', 'vk app secret', 'vkontakte secret'],
      words: [],
      grammar: [base62(20)],
    },
  ],
};
