import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zenscrape: Provider = {
  name: 'Zenscrape',
  revoke: 'Replace it in the API settings of the Zenscrape account.',
  references: ['https://app.zenscrape.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'zenscrape-api-key',
      title: 'Zenscrape API key',
      severity: 'medium',
      names: ['zenscrape'],
      grammar: uuid,
    },
  ],
};
