import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const viber: Provider = {
  name: 'Viber',
  revoke: 'Ask Viber support to replace it, or delete the bot.',
  references: ['https://developers.viber.com/docs/api/rest-bot-api/'],
  kinds: [
    {
      how: 'named',
      id: 'viber-bot-token',
      title: 'Viber bot authentication token',
      names: ['viber'],
      grammar: [hex(16), '-', hex(16), '-', hex(16)],
    },
  ],
};
