import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pdflayer: Provider = {
  name: 'pdflayer',
  revoke: 'Replace it in the API settings of the pdflayer account.',
  references: ['https://pdflayer.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'pdflayer-api-key',
      title: 'pdflayer API key',
      severity: 'medium',
      names: ['pdf layer'],
      grammar: [lowerDigits(32)],
    },
  ],
};
