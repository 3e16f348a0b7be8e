import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const beebole: Provider = {
  name: 'Beebole',
  revoke: 'Regenerate it in the API settings of the Beebole account.',
  references: ['https://beebole.com/help/api/'],
  kinds: [
    {
      how: 'named',
      id: 'beebole-api-key',
      title: 'Beebole API key',
      names: ['beebole'],
      grammar: [lowerDigits(40, 42)],
    },
  ],
};
