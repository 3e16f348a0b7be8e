import { base62, either, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ngrok: Provider = {
  name: 'ngrok',
  revoke: 'Delete the authtoken, or the API key, in the ngrok dashboard.',
  references: ['https://ngrok.com/docs/agent/#authtokens', 'https://ngrok.com/docs/api/'],
  kinds: [
    {
      how: 'named',
      id: 'ngrok-token',
      title: 'ngrok authtoken or API key',
      names: ['ngrok'],
      grammar: [either([from('1-9', 1), base62(26), '_', base62(21)], [base62(20, 21), '_', base62(20, 22)])],
    },
  ],
};
