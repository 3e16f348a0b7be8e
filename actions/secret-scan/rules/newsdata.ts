import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const newsdata: Provider = {
  name: 'NewsData.io',
  revoke: 'Replace the key on the API key page of the NewsData.io dashboard.',
  references: ['https://newsdata.io/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'newsdata-api-key',
      title: 'NewsData.io API key',
      severity: 'medium',
      names: ['newsdata', 'news data'],
      grammar: ['pub_', lowerDigits(32, 45)],
    },
  ],
};
