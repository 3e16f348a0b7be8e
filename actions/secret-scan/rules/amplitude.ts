import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const amplitude: Provider = {
  name: 'Amplitude',
  revoke: 'Rotate the keys under Settings > Projects of the organisation.',
  references: ['https://amplitude.com/docs/apis/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'amplitude-key',
      title: 'Amplitude API or secret key',
      names: ['amplitude'],
      grammar: [lowerDigits(32)],
    },
  ],
};
