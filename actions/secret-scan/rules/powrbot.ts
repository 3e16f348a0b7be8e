import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const powrbot: Provider = {
  name: 'Powrbot',
  revoke: 'Replace it in the API settings of the Powrbot account.',
  references: ['https://powrbot.com/'],
  kinds: [
    {
      how: 'named',
      id: 'powrbot-api-key',
      title: 'Powrbot API key',
      severity: 'medium',
      names: ['powrbot'],
      grammar: [lowerDigits(40)],
    },
  ],
};
