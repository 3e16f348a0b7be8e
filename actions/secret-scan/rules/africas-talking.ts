import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const africasTalking: Provider = {
  name: "Africa's Talking",
  revoke: 'Revoke it under account.africastalking.com > Settings > API key.',
  references: ['https://developers.africastalking.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'africas-talking-api-key',
      title: "Africa's Talking API key",
      names: ['africastalking', 'africas talking', 'at api'],
      grammar: [either(['atsk_', hex(64)], [hex(64)])],
    },
  ],
};
