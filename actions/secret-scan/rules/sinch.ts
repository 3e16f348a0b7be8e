import { base64url, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sinch: Provider = {
  name: 'Sinch',
  revoke: 'Replace it in the API settings of the Sinch account.',
  references: ['https://developers.sinch.com/docs/sms/api-reference/'],
  kinds: [
    {
      how: 'named',
      id: 'sinch-api-token',
      title: 'Sinch API token',
      names: ['sinch'],
      grammar: [hex(32)],
    },
    {
      how: 'named',
      id: 'sinch-key-secret',
      title: 'Sinch key secret',
      names: ['sinch'],
      words: ['secret'],
      grammar: [base64url(34)],
    },
  ],
};
