import { digits, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const keygen: Provider = {
  name: 'Keygen',
  revoke: 'Revoke the token on its page in the Keygen dashboard.',
  references: ['https://keygen.sh/docs/api/authentication/'],
  kinds: [
    {
      how: 'token',
      id: 'keygen-token',
      title: 'Keygen token',
      grammar: [
        either('admin-', 'admi-', 'prod-', 'user-', 'activ-', 'env-', 'envi-', 'dev-', 'spprt-', 'sale-'),
        hex(64),
        'v',
        digits(1),
      ],
    },
  ],
};
