import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const finicity: Provider = {
  name: 'Finicity',
  revoke: 'Regenerate the partner secret in the developer portal.',
  references: ['https://developer.mastercard.com/open-finance-us/documentation/'],
  kinds: [
    {
      how: 'named',
      id: 'finicity-api-token',
      title: 'Finicity app key or token',
      severity: 'critical',
      aliases: ['finicity-api-token'],
      names: ['finicity'],
      grammar: [hex(32)],
    },
    {
      how: 'named',
      id: 'finicity-client-secret',
      title: 'Finicity partner secret',
      severity: 'critical',
      aliases: ['finicity-client-secret'],
      names: ['finicity'],
      words: ['secret'],
      grammar: [base62(20)],
    },
  ],
};
