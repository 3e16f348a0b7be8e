import { from, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const weibo: Provider = {
  name: 'Weibo',
  revoke: 'Replace it in the API settings of the Weibo account.',
  references: ['https://open.weibo.com/wiki/Connect/login'],
  kinds: [
    {
      how: 'named',
      id: 'weibo-access-token',
      title: 'Weibo access token',
      names: ['weibo'],
      grammar: ['2.00', from('0-9A-Za-z_', 28)],
    },
    {
      how: 'named',
      id: 'weibo-app-secret',
      title: 'Weibo app secret',
      severity: 'high',
      names: ['weibo'],
      words: ['secret'],
      grammar: [hex(32)],
    },
  ],
};
