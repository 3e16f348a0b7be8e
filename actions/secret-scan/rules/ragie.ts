import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ragie: Provider = {
  name: 'Ragie',
  revoke: 'Replace it in the API settings of the Ragie account.',
  references: ['https://docs.ragie.ai/'],
  kinds: [
    {
      how: 'token',
      id: 'ragie-api-key',
      title: 'Ragie API key',
      grammar: ['tnt_', base62(11), '_', base62(40, 60)],
    },
  ],
};
