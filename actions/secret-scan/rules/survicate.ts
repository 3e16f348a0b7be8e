import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const survicate: Provider = {
  name: 'Survicate',
  revoke: 'Replace it in the API settings of the Survicate account.',
  references: ['https://developers.survicate.com/data-export/setup/'],
  kinds: [
    {
      how: 'named',
      id: 'survicate-api-key',
      title: 'Survicate API key',
      names: ['survicate'],
      grammar: [lowerDigits(32)],
    },
  ],
};
