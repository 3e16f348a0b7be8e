import { digits, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const treasureData: Provider = {
  name: 'Treasure Data',
  revoke: 'Delete it under My Settings > API Keys.',
  references: ['https://docs.treasuredata.com/articles/pd/getting-your-api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'treasure-data-api-key',
      title: 'Treasure Data API key',
      severity: 'critical',
      names: ['treasure data', 'treasuredata', 'td api', 'td apikey'],
      grammar: [digits(1, 7), '/', hex(40)],
    },
  ],
};
