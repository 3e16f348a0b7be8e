import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const playfab: Provider = {
  name: 'PlayFab',
  revoke: 'Replace it in the API settings of the PlayFab account.',
  references: ['https://learn.microsoft.com/en-us/gaming/playfab/'],
  kinds: [
    {
      how: 'named',
      id: 'playfab-secret-key',
      title: 'PlayFab secret key',
      severity: 'critical',
      names: ['play fab'],
      grammar: [upperDigits(42, 52)],
    },
  ],
};
