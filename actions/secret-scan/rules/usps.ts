import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const usps: Provider = {
  name: 'USPS',
  revoke: 'Replace it in the API settings of the USPS account.',
  references: ['https://developers.usps.com/Oauth'],
  kinds: [
    {
      how: 'named',
      id: 'usps-consumer-secret',
      title: 'USPS consumer secret',
      severity: 'high',
      names: ['usps'],
      words: ['secret', 'consumer', 'client', 'key'],
      grammar: [base62(48, 64)],
    },
  ],
};
