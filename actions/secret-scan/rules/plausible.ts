import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const plausible: Provider = {
  name: 'Plausible',
  revoke: 'Replace it in the API settings of the Plausible account.',
  references: ['https://plausible.io/docs/stats-api'],
  kinds: [
    {
      how: 'named',
      id: 'plausible-api-key',
      title: 'Plausible API key',
      severity: 'medium',
      names: ['plausible'],
      grammar: [base64url(64)],
    },
  ],
};
