import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const selectpdf: Provider = {
  name: 'SelectPdf',
  revoke: 'Replace it in the API settings of the SelectPdf account.',
  references: ['https://selectpdf.com/html-to-pdf-api/'],
  kinds: [
    {
      how: 'named',
      id: 'selectpdf-api-key',
      title: 'SelectPdf API key',
      severity: 'medium',
      names: ['select pdf'],
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
