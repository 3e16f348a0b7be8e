import { letters, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const logzio: Provider = {
  name: 'Logz.io',
  revoke: 'Delete the token under Settings > Manage tokens of Logz.io.',
  references: ['https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/'],
  kinds: [
    {
      how: 'named',
      id: 'logzio-api-token',
      title: 'Logz.io API token',
      names: ['logz', 'logzio'],
      grammar: [
        lowerDigits(8),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(12),
      ],
    },
    {
      how: 'named',
      id: 'logzio-shipping-token',
      title: 'Logz.io shipping token',
      severity: 'medium',
      names: ['logz io'],
      grammar: [letters(32)],
    },
  ],
};
