import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const appsynergy: Provider = {
  name: 'AppSynergy',
  revoke: 'Regenerate it in the API settings of the AppSynergy account.',
  references: ['https://www.appsynergy.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'appsynergy-api-key',
      title: 'AppSynergy API key',
      names: ['appsynergy'],
      grammar: [lowerDigits(64)],
    },
  ],
};
