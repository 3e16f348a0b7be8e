import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const enigma: Provider = {
  name: 'Enigma',
  revoke: 'Delete it in the developer console.',
  references: ['https://developers.enigma.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'enigma-api-key',
      title: 'Enigma API key',
      confidence: 'low',
      names: ['enigma'],
      grammar: [base62(40)],
    },
  ],
};
