import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fitbit: Provider = {
  name: 'Fitbit',
  revoke: 'Reset the client secret in the settings of the application.',
  references: ['https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/'],
  kinds: [
    {
      how: 'named',
      id: 'fitbit-client-secret',
      title: 'Fitbit client secret',
      names: ['fitbit'],
      words: ['secret', 'key'],
      grammar: [hex(32)],
    },
  ],
};
