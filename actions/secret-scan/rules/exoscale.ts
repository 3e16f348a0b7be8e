import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const exoscale: Provider = {
  name: 'Exoscale',
  revoke: 'Delete the key under IAM > API Keys.',
  references: ['https://community.exoscale.com/product/iam/quick-start/'],
  kinds: [
    {
      how: 'named',
      id: 'exoscale-api-secret',
      title: 'Exoscale API secret',
      severity: 'critical',
      names: ['exoscale'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base64url(43)],
    },
    {
      how: 'token',
      id: 'exoscale-api-key',
      title: 'Exoscale API key ID',
      severity: 'info',
      grammar: ['EXO', base62(24, 30)],
    },
  ],
};
