import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bugherd: Provider = {
  name: 'BugHerd',
  revoke: 'Regenerate it in the API settings of the BugHerd account.',
  references: ['https://www.bugherd.com/api_v2'],
  kinds: [
    {
      how: 'named',
      id: 'bugherd-api-key',
      title: 'BugHerd API key',
      names: ['bug herd'],
      grammar: [lowerDigits(22)],
    },
  ],
};
