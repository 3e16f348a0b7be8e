import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hybridAnalysis: Provider = {
  name: 'Hybrid Analysis',
  revoke: 'Regenerate it on the API key tab of the profile.',
  references: ['https://hybrid-analysis.com/docs/api/v2'],
  kinds: [
    {
      how: 'named',
      id: 'hybrid-analysis-api-key',
      title: 'Hybrid Analysis API key',
      names: ['hybridanalysis', 'hybrid analysis', 'falcon sandbox'],
      grammar: [lowerDigits(60, 64)],
    },
  ],
};
