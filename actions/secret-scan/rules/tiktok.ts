import { base62, either, from, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tiktok: Provider = {
  name: 'TikTok',
  revoke:
    'Reset the client secret in the TikTok developer portal, or revoke the token with the OAuth revoke endpoint.',
  references: ['https://developers.tiktok.com/doc/oauth-user-access-token-management/'],
  kinds: [
    {
      how: 'named',
      id: 'tiktok-access-token',
      title: 'TikTok access or refresh token',
      names: ['tiktok', 'tik tok'],
      grammar: [either('act', 'clt', 'rft', 'cbt'), '.', from('0-9A-Za-z.!_-', 30, 120)],
    },
    {
      how: 'named',
      id: 'tiktok-client-secret',
      title: 'TikTok client secret',
      severity: 'high',
      names: ['tiktok', 'tik tok'],
      words: ['secret'],
      grammar: [base62(32)],
    },
    {
      how: 'named',
      id: 'tiktok-business-token',
      title: 'TikTok business access token',
      names: ['tiktok', 'tik tok'],
      grammar: [hex(40)],
    },
  ],
};
