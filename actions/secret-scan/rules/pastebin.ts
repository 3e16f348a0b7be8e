import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pastebin: Provider = {
  name: 'Pastebin',
  revoke: 'Replace it in the API settings of the Pastebin account.',
  references: ['https://pastebin.com/doc_api'],
  kinds: [
    {
      how: 'named',
      id: 'pastebin-api-key',
      title: 'Pastebin API key',
      severity: 'medium',
      names: ['pastebin'],
      grammar: [base64url(32)],
    },
  ],
};
