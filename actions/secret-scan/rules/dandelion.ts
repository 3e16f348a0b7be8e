import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dandelion: Provider = {
  name: 'Dandelion',
  revoke: 'Reset it in the dashboard of the account.',
  references: ['https://dandelion.eu/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'dandelion-api-token',
      title: 'Dandelion API token',
      severity: 'medium',
      names: ['dandelion'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [lowerDigits(32)],
    },
  ],
};
