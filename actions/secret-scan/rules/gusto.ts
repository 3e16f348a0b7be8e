import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gusto: Provider = {
  name: 'Gusto',
  revoke: 'Regenerate the secret of the app in the developer portal.',
  references: ['https://docs.gusto.com/embedded-payroll/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'gusto-client-secret',
      title: 'Gusto client secret',
      severity: 'critical',
      names: ['gusto'],
      words: ['secret', 'token'],
      grammar: [base64url(43)],
    },
  ],
};
