import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mite: Provider = {
  name: 'mite',
  revoke: 'Renew the key under My user > API.',
  references: ['https://mite.de/en/api/'],
  kinds: [
    {
      how: 'named',
      id: 'mite-api-key',
      title: 'mite API key',
      names: [
        'mite api',
        'mite key',
        'mite token',
        'mite secret',
        'mite account',
        'mite access',
        'mite private',
      ],
      words: [],
      grammar: [lowerDigits(16)],
    },
  ],
};
