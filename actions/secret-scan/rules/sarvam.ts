import { base62, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sarvam: Provider = {
  name: 'Sarvam AI',
  revoke: 'Replace it in the API settings of the Sarvam AI account.',
  references: ['https://docs.sarvam.ai/'],
  kinds: [
    {
      how: 'named',
      id: 'sarvam-api-key',
      title: 'Sarvam AI API key',
      names: ['sarvam', 'sarvam ai'],
      grammar: ['sk_', lowerDigits(8), '_', base62(24)],
    },
  ],
};
