import { base62, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const front: Provider = {
  name: 'Front',
  revoke: 'Delete it under Settings > Developers > API tokens.',
  references: ['https://dev.frontapp.com/docs/create-and-revoke-api-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'front-api-token',
      title: 'Front API token',
      names: ['front api', 'front token', 'front key', 'front secret', 'front access', 'frontapp'],
      words: [],
      grammar: [base62(36), '.', from('0-9A-Za-z._-', 188, 250)],
    },
  ],
};
