import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gateIo: Provider = {
  name: 'Gate.io',
  revoke: 'Revoke it under API keys of the account.',
  references: ['https://www.gate.com/docs/developers/apiv4/'],
  kinds: [
    {
      how: 'named',
      id: 'gate-io-secret-key',
      title: 'Gate.io API secret',
      names: ['gateio', 'gate io'],
      grammar: [hex(64)],
    },
  ],
};
