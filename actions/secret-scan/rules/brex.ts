import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const brex: Provider = {
  name: 'Brex',
  revoke: 'Revoke the token under Developer in the Brex dashboard.',
  references: ['https://developer.brex.com/docs/authentication/'],
  kinds: [
    {
      how: 'token',
      id: 'brex-user-token',
      title: 'Brex user token',
      severity: 'critical',
      grammar: ['bxt_', base62(32, 80)],
    },
  ],
};
