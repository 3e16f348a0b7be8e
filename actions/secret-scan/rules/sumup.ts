import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sumup: Provider = {
  name: 'SumUp',
  revoke: 'Delete it under Developer settings of the account.',
  references: ['https://developer.sumup.com/tools/authorization/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'sumup-secret-key',
      title: 'SumUp secret key',
      severity: 'critical',
      grammar: ['sup_sk_', base62(32, 64)],
    },
    {
      how: 'named',
      id: 'sumup-client-secret',
      title: 'SumUp client secret',
      severity: 'critical',
      names: ['sumup'],
      words: ['secret'],
      grammar: [hex(64)],
    },
  ],
};
