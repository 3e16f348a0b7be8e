import { lowerDigits, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ditto: Provider = {
  name: 'Ditto',
  revoke: 'Regenerate it under Developer integrations of the workspace.',
  references: ['https://developer.dittowords.com/'],
  kinds: [
    {
      how: 'named',
      id: 'ditto-api-key',
      title: 'Ditto API key',
      names: ['ditto'],
      words: [],
      grammar: [...uuid, '.', lowerDigits(40)],
    },
  ],
};
