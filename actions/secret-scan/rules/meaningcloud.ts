import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const meaningcloud: Provider = {
  name: 'MeaningCloud',
  revoke: 'Ask MeaningCloud to replace the license key.',
  references: ['https://learn.meaningcloud.com/developer/'],
  kinds: [
    {
      how: 'named',
      id: 'meaningcloud-license-key',
      title: 'MeaningCloud license key',
      severity: 'medium',
      names: ['meaningcloud', 'meaning cloud'],
      grammar: [lowerDigits(32)],
    },
  ],
};
