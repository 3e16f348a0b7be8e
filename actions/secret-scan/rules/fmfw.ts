import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fmfw: Provider = {
  name: 'FMFW',
  revoke: 'Delete it under Settings > API keys.',
  references: ['https://api.fmfw.io/'],
  kinds: [
    {
      how: 'named',
      id: 'fmfw-api-key',
      title: 'FMFW API key',
      severity: 'critical',
      names: ['fmfw'],
      grammar: [base64url(32)],
    },
  ],
};
