import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const omnisend: Provider = {
  name: 'Omnisend',
  revoke: 'Delete the key under Store settings > API keys.',
  references: ['https://api-docs.omnisend.com/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'omnisend-api-key',
      title: 'Omnisend API key',
      names: ['omnisend'],
      grammar: [from('0-9A-Za-z-', 75)],
    },
  ],
};
