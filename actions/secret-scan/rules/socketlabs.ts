import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const socketlabs: Provider = {
  name: 'SocketLabs',
  revoke: "Revoke it in the server's API credentials.",
  references: ['https://docs.socketlabs.com/'],
  kinds: [
    {
      how: 'named',
      id: 'socketlabs-api-key',
      title: 'SocketLabs API key',
      names: ['socketlabs'],
      grammar: [base62(20, 64)],
    },
  ],
};
