import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const monkeylearn: Provider = {
  name: 'MonkeyLearn',
  revoke: 'Regenerate the key under API keys of the MonkeyLearn account.',
  references: ['https://monkeylearn.com/api/v3/'],
  kinds: [
    {
      how: 'named',
      id: 'monkeylearn-api-key',
      title: 'MonkeyLearn API key',
      severity: 'medium',
      names: ['monkeylearn', 'monkey learn'],
      grammar: [hex(40)],
    },
  ],
};
