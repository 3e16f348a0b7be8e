import { either, from, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const besttime: Provider = {
  name: 'BestTime',
  revoke: 'Regenerate it on the API keys page of the account.',
  references: ['https://documentation.besttime.app/'],
  kinds: [
    {
      how: 'named',
      id: 'besttime-api-key',
      title: 'BestTime API key',
      names: ['besttime', 'best time app', 'best time api'],
      grammar: [either(['pri_', hex(32)], ['pub_', hex(32)], [from('0-9A-Za-z_', 36)])],
    },
  ],
};
