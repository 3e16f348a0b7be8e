import { base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const basiq: Provider = {
  name: 'Basiq',
  revoke: 'Regenerate it in the API settings of the Basiq account.',
  references: ['https://api.basiq.io/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'basiq-api-key',
      title: 'Basiq API key',
      severity: 'critical',
      names: ['basiq'],
      grammar: [base64(90, 110), optional('='), optional('=')],
    },
  ],
};
