import { base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const portkey: Provider = {
  name: 'Portkey',
  revoke: 'Replace it in the API settings of the Portkey account.',
  references: ['https://portkey.ai/docs'],
  kinds: [
    {
      how: 'named',
      id: 'portkey-api-key',
      title: 'Portkey API key',
      names: ['portkey'],
      grammar: [base64(27, 40), optional('=')],
    },
  ],
};
