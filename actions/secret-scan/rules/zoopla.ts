import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zoopla: Provider = {
  name: 'Zoopla',
  revoke: 'Replace it in the API settings of the Zoopla account.',
  references: ['https://developer.zoopla.co.uk/'],
  kinds: [
    {
      how: 'named',
      id: 'zoopla-api-key',
      title: 'Zoopla API key',
      severity: 'medium',
      names: ['zoopla'],
      grammar: [lowerDigits(24)],
    },
  ],
};
