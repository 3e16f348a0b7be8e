import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const partnerstack: Provider = {
  name: 'PartnerStack',
  revoke: 'Replace it in the API settings of the PartnerStack account.',
  references: ['https://docs.partnerstack.com/reference/auth'],
  kinds: [
    {
      how: 'named',
      id: 'partnerstack-api-key',
      title: 'PartnerStack API key',
      names: ['partner stack'],
      grammar: [base62(64)],
    },
    {
      how: 'token',
      id: 'partnerstack-secret-key',
      title: 'PartnerStack secret key',
      grammar: ['ps_sk_', base62(20, 64)],
    },
  ],
};
