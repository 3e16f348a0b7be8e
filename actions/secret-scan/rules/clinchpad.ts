import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clinchpad: Provider = {
  name: 'ClinchPad',
  revoke: 'Regenerate it in the API settings of the ClinchPad account.',
  references: ['https://clinchpad.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'clinchpad-api-key',
      title: 'ClinchPad API key',
      names: ['clinchpad'],
      grammar: [lowerDigits(32)],
    },
  ],
};
