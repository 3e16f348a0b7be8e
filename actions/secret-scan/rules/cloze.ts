import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cloze: Provider = {
  name: 'Cloze',
  revoke: 'Regenerate it in the API settings of the Cloze account.',
  references: ['https://developer.cloze.com/'],
  kinds: [
    {
      how: 'named',
      id: 'cloze-api-key',
      title: 'Cloze API key',
      names: ['cloze'],
      grammar: [lowerDigits(32)],
    },
  ],
};
