import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const katalon: Provider = {
  name: 'Katalon',
  revoke: 'Delete the key on the API Keys page of Katalon.',
  references: ['https://docs.katalon.com/katalon-platform/administer/user-management/generate-api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'katalon-api-key',
      title: 'Katalon API key',
      names: ['katalon'],
      words: ['key', 'token', 'secret'],
      grammar: uuid,
    },
  ],
};
