import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const currencyCloud: Provider = {
  name: 'Currencycloud',
  revoke: 'Regenerate it in the API settings of the Currencycloud account.',
  references: ['https://developer.currencycloud.com/'],
  kinds: [
    {
      how: 'named',
      id: 'currency-cloud-api-key',
      title: 'Currencycloud API key',
      severity: 'critical',
      names: ['currency cloud'],
      grammar: [lowerDigits(64)],
    },
  ],
};
