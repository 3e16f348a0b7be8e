import { hex, upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pusher: Provider = {
  name: 'Pusher',
  revoke: 'Create a new key pair under App Keys and delete the old one.',
  references: ['https://pusher.com/docs/channels/'],
  kinds: [
    {
      how: 'named',
      id: 'pusher-secret',
      title: 'Pusher secret',
      names: ['pusher'],
      words: ['secret'],
      grammar: [hex(20)],
    },
    {
      how: 'named',
      id: 'pusher-key',
      title: 'Pusher key',
      severity: 'low',
      names: ['pusher'],
      words: ['key'],
      grammar: [hex(20)],
    },
    {
      how: 'named',
      id: 'pusher-beams-secret-key',
      title: 'Pusher beams secret key',
      names: ['pusher', 'beams'],
      grammar: [upperHex(64)],
    },
  ],
};
