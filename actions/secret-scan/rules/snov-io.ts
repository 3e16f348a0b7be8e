import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const snovIo: Provider = {
  name: 'Snov.io',
  revoke: 'Replace it in the API settings of the Snov.io account.',
  references: ['https://snov.io/api'],
  kinds: [
    {
      how: 'named',
      id: 'snov-io-client-secret',
      title: 'Snov.io client secret',
      names: ['snov io', 'snov'],
      words: ['secret'],
      grammar: [hex(32)],
    },
  ],
};
