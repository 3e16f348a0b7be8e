import { anyHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const iterable: Provider = {
  name: 'Iterable',
  revoke: 'Delete it under Integrations > API Keys.',
  references: ['https://support.iterable.com/hc/en-us/articles/360043464871'],
  kinds: [
    {
      how: 'named',
      id: 'iterable-api-key',
      title: 'Iterable API key',
      names: ['iterable'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [anyHex(32, 34)],
    },
  ],
};
