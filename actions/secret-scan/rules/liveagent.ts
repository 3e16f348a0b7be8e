import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const liveagent: Provider = {
  name: 'LiveAgent',
  revoke: 'Delete the key under Configuration > System > API.',
  references: ['https://support.liveagent.com/840770-Complete-API-reference'],
  kinds: [
    {
      how: 'named',
      id: 'liveagent-api-key',
      title: 'LiveAgent API key',
      names: ['live agent', 'ladesk'],
      grammar: [base62(32)],
    },
  ],
};
