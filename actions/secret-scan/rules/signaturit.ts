import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const signaturit: Provider = {
  name: 'Signaturit',
  revoke: 'Replace it in the API settings of the Signaturit account.',
  references: ['https://docs.signaturit.com/api/latest'],
  kinds: [
    {
      how: 'named',
      id: 'signaturit-api-token',
      title: 'Signaturit API token',
      names: ['signaturit'],
      grammar: [base62(86)],
    },
  ],
};
