import { base62, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const proof: Provider = {
  name: 'Proof',
  revoke: 'Replace it in the API settings of the Proof account.',
  references: ['https://dev.proof.com/docs/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'proof-api-key',
      title: 'Proof API key',
      severity: 'critical',
      grammar: ['prf_', optional('cli_'), base62(32, 64)],
    },
  ],
};
