import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const twelveData: Provider = {
  name: 'Twelve Data',
  revoke: 'Replace it in the API settings of the Twelve Data account.',
  references: ['https://twelvedata.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'twelve-data-api-key',
      title: 'Twelve Data API key',
      severity: 'medium',
      names: ['twelvedata', 'twelve data'],
      grammar: [lowerDigits(32)],
    },
  ],
};
