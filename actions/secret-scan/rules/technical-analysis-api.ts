import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const technicalAnalysisApi: Provider = {
  name: 'Technical Analysis API',
  revoke: 'Replace it in the API settings of the Technical Analysis API account.',
  references: ['https://technical-analysis-api.com/'],
  kinds: [
    {
      how: 'named',
      id: 'technical-analysis-api-api-key',
      title: 'Technical Analysis API API key',
      severity: 'medium',
      names: ['technical analysis api', 'technicalanalysisapi'],
      grammar: [upperDigits(48)],
    },
  ],
};
