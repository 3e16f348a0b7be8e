import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cexIo: Provider = {
  name: 'CEX.IO',
  revoke: 'Delete the key under Profile > API.',
  references: ['https://docs.cex.io/'],
  kinds: [
    {
      how: 'named',
      id: 'cex-io-api-key',
      title: 'CEX.IO API key or secret',
      severity: 'critical',
      names: ['cex io'],
      grammar: [base62(24, 27)],
    },
  ],
};
