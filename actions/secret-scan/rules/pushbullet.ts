import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pushbullet: Provider = {
  name: 'Pushbullet',
  revoke: 'Delete it under Settings > Account > Access Tokens.',
  references: ['https://docs.pushbullet.com/'],
  kinds: [
    {
      how: 'named',
      id: 'pushbullet-access-token',
      title: 'Pushbullet access token',
      names: ['push bullet'],
      grammar: [either(['o.', base62(32)], [base62(34)])],
    },
  ],
};
