import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ambee: Provider = {
  name: 'Ambee',
  revoke: 'Regenerate it in the API settings of the Ambee account.',
  references: ['https://docs.ambeedata.com/'],
  kinds: [
    {
      how: 'named',
      id: 'ambee-api-key',
      title: 'Ambee API key',
      severity: 'medium',
      names: ['ambee'],
      grammar: [lowerDigits(64)],
    },
  ],
};
