import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const teletype: Provider = {
  name: 'Teletype',
  revoke: 'Replace it in the API settings of the Teletype account.',
  references: ['https://teletype.app/help/api/'],
  kinds: [
    {
      how: 'named',
      id: 'teletype-api-key',
      title: 'Teletype API key',
      names: ['teletype'],
      grammar: [from('0-9A-Za-z-', 70)],
    },
  ],
};
