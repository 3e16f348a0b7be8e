import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sendcloud: Provider = {
  name: 'Sendcloud',
  revoke: 'Replace it in the API settings of the Sendcloud account.',
  references: ['https://api.sendcloud.dev/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'sendcloud-secret-key',
      title: 'Sendcloud secret key',
      names: ['send cloud'],
      words: ['secret', 'key'],
      grammar: [hex(32)],
    },
  ],
};
