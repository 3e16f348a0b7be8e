import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rootly: Provider = {
  name: 'Rootly',
  revoke: 'Delete it under Account > Manage API keys.',
  references: ['https://docs.rootly.com/api-reference/overview'],
  kinds: [
    {
      how: 'token',
      id: 'rootly-api-key',
      title: 'Rootly API key',
      grammar: ['rootly_', hex(64)],
    },
  ],
};
