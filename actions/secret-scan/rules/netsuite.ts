import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const netsuite: Provider = {
  name: 'NetSuite',
  revoke: 'Revoke the token under Setup > Users/Roles > Access Tokens.',
  references: ['https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html'],
  kinds: [
    {
      how: 'named',
      id: 'netsuite-token',
      title: 'NetSuite token or consumer secret',
      severity: 'critical',
      names: ['netsuite', 'net suite'],
      grammar: [base62(64)],
    },
  ],
};
