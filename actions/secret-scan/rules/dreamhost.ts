import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dreamhost: Provider = {
  name: 'DreamHost',
  revoke: 'Delete it on the API page of the panel.',
  references: ['https://help.dreamhost.com/hc/en-us/articles/4407354972692'],
  kinds: [
    {
      how: 'named',
      id: 'dreamhost-api-key',
      title: 'DreamHost API key',
      severity: 'critical',
      names: ['dreamhost', 'dream host'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [upperDigits(16)],
    },
  ],
};
