import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const vectara: Provider = {
  name: 'Vectara',
  revoke: 'Delete it under API Access of the console.',
  references: ['https://docs.vectara.com/docs/api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'vectara-api-key',
      title: 'Vectara API key',
      names: ['vectara'],
      grammar: [either('zut_', 'zqt_', 'zwt_', 'zst_'), base64url(34, 60)],
    },
  ],
};
