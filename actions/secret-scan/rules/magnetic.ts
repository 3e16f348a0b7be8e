import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const magnetic: Provider = {
  name: 'Magnetic',
  revoke: 'Delete the token under Settings > API of Magnetic.',
  references: ['https://developers.magnetichq.com/'],
  kinds: [
    {
      how: 'named',
      id: 'magnetic-api-token',
      title: 'Magnetic API token',
      names: ['magnetic'],
      words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
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
  ],
};
