import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const docparser: Provider = {
  name: 'Docparser',
  revoke: 'Reset it on the API page of the account.',
  references: ['https://docparser.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'docparser-api-key',
      title: 'Docparser API key',
      names: ['docparser', 'doc parser'],
      grammar: [hex(40)],
    },
  ],
};
