import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const databento: Provider = {
  name: 'Databento',
  revoke: 'Revoke it on the API keys page of the portal.',
  references: ['https://databento.com/docs/portal/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'databento-api-key',
      title: 'Databento API key',
      grammar: ['db-', base62(29)],
    },
  ],
};
