import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const daily: Provider = {
  name: 'Daily',
  revoke: 'Roll the key in the Developers section of the dashboard.',
  references: ['https://docs.daily.co/reference/rest-api/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'daily-api-key',
      title: 'Daily API key',
      names: ['daily'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [hex(64)],
    },
  ],
};
