import { base64url, either, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const onfido: Provider = {
  name: 'Onfido',
  revoke: 'Revoke the token under Settings > Tokens of the Onfido dashboard.',
  references: ['https://documentation.onfido.com/getting-started/general-introduction/#authentication'],
  kinds: [
    {
      how: 'token',
      id: 'onfido-live-token',
      title: 'Onfido live API token',
      severity: 'critical',
      grammar: ['api_live', optional(either('_us', '_ca', '_eu')), '.', base64url(11), '.', base64url(32)],
    },
    {
      how: 'token',
      id: 'onfido-sandbox-token',
      title: 'Onfido sandbox API token',
      severity: 'medium',
      grammar: ['api_sandbox', optional(either('_us', '_ca', '_eu')), '.', base64url(11), '.', base64url(32)],
    },
  ],
};
