import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const polar: Provider = {
  name: 'Polar',
  revoke: 'Delete it under Settings > Developers.',
  references: ['https://docs.polar.sh/integrate/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'polar-access-token',
      title: 'Polar token',
      severity: 'critical',
      grammar: [
        'polar_',
        either('oat', 'pat', 'at_u', 'at_o', 'cst', 'rt_u', 'rt_o', 'ci', 'cs', 'whs', 'ac'),
        '_',
        base62(32, 64),
      ],
    },
  ],
};
