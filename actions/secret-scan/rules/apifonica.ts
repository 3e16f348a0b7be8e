import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const apifonica: Provider = {
  name: 'Apifonica',
  revoke: 'Regenerate it in the API settings of the Apifonica account.',
  references: ['https://www.apifonica.com/en/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'apifonica-api-key',
      title: 'Apifonica API key',
      names: ['apifonica'],
      grammar: [
        lowerDigits(8, 11),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(12),
      ],
    },
  ],
};
