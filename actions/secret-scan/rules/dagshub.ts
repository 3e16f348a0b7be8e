import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dagshub: Provider = {
  name: 'DagsHub',
  revoke: 'Delete it under Settings > Tokens.',
  references: ['https://dagshub.com/docs/api/'],
  kinds: [
    {
      how: 'named',
      id: 'dagshub-access-token',
      title: 'DagsHub access token',
      names: ['dagshub'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [hex(40)],
    },
  ],
};
