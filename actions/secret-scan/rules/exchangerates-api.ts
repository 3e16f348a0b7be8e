import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const exchangeratesApi: Provider = {
  name: 'Exchangerates API',
  revoke: 'Reset it in the dashboard.',
  references: ['https://exchangeratesapi.io/documentation/'],
  kinds: [
    {
      how: 'named',
      id: 'exchangerates-api-access-key',
      title: 'Exchangerates API access key',
      severity: 'medium',
      names: ['exchangerates', 'exchange rates'],
      grammar: [lowerDigits(32)],
    },
  ],
};
