import { either, hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const brightData: Provider = {
  name: 'Bright Data',
  revoke: 'Delete it under Account settings > API tokens, or reset the password of the zone.',
  references: ['https://docs.brightdata.com/api-reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'bright-data-api-token',
      title: 'Bright Data API token',
      names: ['bright data', 'luminati'],
      grammar: [either(uuid, [hex(64)])],
    },
  ],
};
