import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dailymotion: Provider = {
  name: 'Dailymotion',
  revoke: 'Regenerate the API secret on the page of the key.',
  references: ['https://developers.dailymotion.com/guides/api-authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'dailymotion-api-secret',
      title: 'Dailymotion API secret',
      names: ['dailymotion'],
      grammar: [hex(40)],
    },
  ],
};
