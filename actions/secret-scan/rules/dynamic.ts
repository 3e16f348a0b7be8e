import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dynamic: Provider = {
  name: 'Dynamic',
  revoke: 'Delete it under Developer > API tokens of the dashboard.',
  references: ['https://www.dynamic.xyz/docs/developer-dashboard/tokens-api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'dynamic-api-token',
      title: 'Dynamic API token',
      grammar: ['dyn_', base62(56)],
    },
  ],
};
