import { digits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ocrSpace: Provider = {
  name: 'OCR.space',
  revoke: 'Ask OCR.space to replace the key.',
  references: ['https://ocr.space/ocrapi'],
  kinds: [
    {
      how: 'named',
      id: 'ocr-space-api-key',
      title: 'OCR.space API key',
      severity: 'medium',
      names: ['ocr space'],
      grammar: ['K', digits(14, 15)],
    },
  ],
};
