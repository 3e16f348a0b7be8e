import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const html2pdf: Provider = {
  name: 'HTML2PDF',
  revoke: 'Replace it in the dashboard.',
  references: ['https://html2pdf.app/documentation/'],
  kinds: [
    {
      how: 'named',
      id: 'html2pdf-api-key',
      title: 'HTML2PDF API key',
      severity: 'medium',
      names: ['html2pdf'],
      grammar: [base62(64)],
    },
  ],
};
