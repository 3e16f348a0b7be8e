import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const imgur: Provider = {
  name: 'Imgur',
  revoke: 'Reset the client secret under Applications of the account settings.',
  references: ['https://apidocs.imgur.com/'],
  kinds: [
    {
      how: 'named',
      id: 'imgur-client-secret',
      title: 'Imgur client secret',
      names: ['imgur'],
      words: ['secret', 'token'],
      grammar: [hex(40)],
    },
    {
      how: 'named',
      id: 'imgur-client-id',
      title: 'Imgur client ID',
      severity: 'info',
      names: ['imgur'],
      words: ['id'],
      grammar: [hex(15)],
    },
  ],
};
