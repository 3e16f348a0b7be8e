import { lowerDigits, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const algolia: Provider = {
  name: 'Algolia',
  revoke: 'Delete the key under Settings > API keys; the admin key is rotated there too.',
  references: ['https://www.algolia.com/doc/guides/security/api-keys/'],
  kinds: [
    {
      how: 'named',
      id: 'algolia-api-key',
      title: 'Algolia API key',
      aliases: ['algolia-api-key'],
      names: ['algolia'],
      grammar: [lowerDigits(32)],
    },
    {
      how: 'named',
      id: 'algolia-app-id',
      title: 'Algolia application id',
      severity: 'info',
      names: ['algolia app'],
      words: ['id'],
      grammar: [upperDigits(10)],
    },
  ],
};
