import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dhl: Provider = {
  name: 'DHL',
  revoke: 'Revoke it in the application in the developer portal.',
  references: ['https://developer.dhl.com/'],
  kinds: [
    {
      how: 'named',
      id: 'dhl-api-secret',
      title: 'DHL API secret',
      names: ['dhl api', 'dhl client', 'dhl express'],
      grammar: [base62(16, 32)],
    },
  ],
};
