import { base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const telesign: Provider = {
  name: 'TeleSign',
  revoke: 'Replace it in the API settings of the TeleSign account.',
  references: ['https://developer.telesign.com/enterprise/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'telesign-api-key',
      title: 'TeleSign API key',
      names: ['telesign'],
      grammar: [base64(86), '=='],
    },
  ],
};
