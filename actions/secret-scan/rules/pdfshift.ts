import { either, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pdfshift: Provider = {
  name: 'PDFShift',
  revoke: 'Replace it in the API settings of the PDFShift account.',
  references: ['https://docs.pdfshift.io/'],
  kinds: [
    {
      how: 'named',
      id: 'pdfshift-api-key',
      title: 'PDFShift API key',
      severity: 'medium',
      names: ['pdf shift'],
      grammar: [either([lowerDigits(32)], ['sk_', lowerDigits(32, 50)])],
    },
  ],
};
