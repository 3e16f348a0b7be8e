import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const netlas: Provider = {
  name: 'Netlas',
  revoke: 'Revoke it under Profile of the account.',
  references: ['https://docs.netlas.io/'],
  kinds: [
    { how: 'named', id: 'netlas-api-key', title: 'Netlas API key', names: ['netlas'], grammar: [base62(32)] },
  ],
};
