import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const crunchyData: Provider = {
  name: 'Crunchy Data',
  revoke: 'Revoke it under Settings > API keys.',
  references: ['https://docs.crunchybridge.com/api-concepts/getting-started'],
  kinds: [
    {
      how: 'token',
      id: 'crunchy-data-api-key',
      title: 'Crunchy Data API key',
      grammar: ['cbkey_', base62(30, 60)],
    },
  ],
};
