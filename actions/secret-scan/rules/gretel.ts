import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gretel: Provider = {
  name: 'Gretel',
  revoke: 'Delete it on the API key page of the console.',
  references: ['https://docs.gretel.ai/'],
  kinds: [
    {
      how: 'token',
      id: 'gretel-api-key',
      title: 'Gretel API key',
      grammar: ['grtu', hex(64)],
    },
  ],
};
