import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const trustpilot: Provider = {
  name: 'Trustpilot',
  revoke: 'Replace it in the API settings of the Trustpilot account.',
  references: ['https://developers.trustpilot.com/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'trustpilot-api-key',
      title: 'Trustpilot API key',
      names: ['trustpilot', 'trust pilot'],
      grammar: [base62(32)],
    },
    {
      how: 'named',
      id: 'trustpilot-api-secret',
      title: 'Trustpilot API secret',
      severity: 'high',
      names: ['trustpilot', 'trust pilot'],
      words: ['secret'],
      grammar: [base62(16)],
    },
  ],
};
