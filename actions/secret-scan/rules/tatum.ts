import { either, hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tatum: Provider = {
  name: 'Tatum',
  revoke: 'Delete it under API keys of the dashboard.',
  references: ['https://docs.tatum.io/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'tatum-api-key',
      title: 'Tatum API key',
      severity: 'critical',
      names: ['tatum', 'tatumio'],
      grammar: [either(['t-', hex(24), '-', hex(24)], uuid)],
    },
  ],
};
