import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const chartmogul: Provider = {
  name: 'ChartMogul',
  revoke: 'Delete the key under Profile > API keys.',
  references: ['https://dev.chartmogul.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'chartmogul-api-key',
      title: 'ChartMogul API key',
      names: ['chart mogul'],
      words: [],
      grammar: [base62(32)],
    },
  ],
};
