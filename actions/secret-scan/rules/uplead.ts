import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const uplead: Provider = {
  name: 'UpLead',
  revoke: 'Replace it in the API settings of the UpLead account.',
  references: ['https://docs.uplead.com/'],
  kinds: [
    {
      how: 'named',
      id: 'uplead-api-key',
      title: 'UpLead API key',
      names: ['uplead'],
      grammar: [lowerDigits(32)],
    },
  ],
};
