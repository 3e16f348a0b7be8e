import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const e2b: Provider = {
  name: 'E2B',
  revoke: 'Delete it on the Keys page of the dashboard.',
  references: ['https://e2b.dev/docs/api-key'],
  kinds: [
    {
      how: 'token',
      id: 'e2b-api-key',
      title: 'E2B API key',
      grammar: ['e2b_', hex(40)],
    },
    {
      how: 'token',
      id: 'e2b-access-token',
      title: 'E2B access token',
      grammar: ['sk_e2b_', hex(40)],
    },
  ],
};
