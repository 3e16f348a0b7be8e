import { base64url, either, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const craftMyPdf: Provider = {
  name: 'CraftMyPDF',
  revoke: 'Regenerate it in the API settings of the CraftMyPDF account.',
  references: ['https://craftmypdf.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'craft-my-pdf-api-key',
      title: 'CraftMyPDF API key',
      names: ['craft my pdf'],
      grammar: [either([lowerDigits(35, 36)], [base64url(24, 60)])],
    },
  ],
};
