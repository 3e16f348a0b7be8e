import { anyHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zoomeye: Provider = {
  name: 'ZoomEye',
  revoke: 'Replace it in the API settings of the ZoomEye account.',
  references: ['https://www.zoomeye.ai/doc'],
  kinds: [
    {
      how: 'named',
      id: 'zoomeye-api-key',
      title: 'ZoomEye API key',
      severity: 'medium',
      names: ['zoomeye', 'zoom eye'],
      grammar: [anyHex(8), '-', anyHex(4), '-', anyHex(5), '-', anyHex(4), '-', anyHex(11)],
    },
  ],
};
