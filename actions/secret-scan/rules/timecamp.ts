import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const timecamp: Provider = {
  name: 'TimeCamp',
  revoke: 'Replace it in the API settings of the TimeCamp account.',
  references: ['https://developer.timecamp.com/'],
  kinds: [
    {
      how: 'named',
      id: 'timecamp-api-key',
      title: 'TimeCamp API key',
      names: ['timecamp', 'time camp'],
      grammar: [hex(26)],
    },
  ],
};
