import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const captainData: Provider = {
  name: 'Captain Data',
  revoke: 'Regenerate it in the API settings of the Captain Data account.',
  references: ['https://docs.captaindata.com/'],
  kinds: [
    {
      how: 'named',
      id: 'captain-data-api-key',
      title: 'Captain Data API key',
      names: ['captain data'],
      grammar: [lowerDigits(64)],
    },
  ],
};
