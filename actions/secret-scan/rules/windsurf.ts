import { base64url, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const windsurf: Provider = {
  name: 'Windsurf (Codeium)',
  revoke: 'Delete it under Team Settings > Service Keys.',
  references: ['https://docs.windsurf.com/plugins/accounts/api-reference/api-introduction'],
  kinds: [
    {
      how: 'token',
      id: 'windsurf-service-key',
      title: 'Windsurf service key',
      grammar: ['sk-ws-01-', base64url(60, 130)],
    },
    {
      how: 'named',
      id: 'windsurf-api-key',
      title: 'Windsurf or Codeium API key',
      names: ['codeium', 'windsurf api', 'windsurf key'],
      grammar: uuid,
    },
  ],
};
