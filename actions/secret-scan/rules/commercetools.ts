import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const commercetools: Provider = {
  name: 'commercetools',
  revoke: 'Revoke it under Settings > Developer settings.',
  references: ['https://docs.commercetools.com/api/authorization'],
  kinds: [
    {
      how: 'named',
      id: 'commercetools-client-secret',
      title: 'commercetools client secret',
      names: ['commercetools', 'commerce tools', 'ctp'],
      grammar: [base64url(32)],
    },
  ],
};
