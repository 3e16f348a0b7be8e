import { digits, hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const buffer: Provider = {
  name: 'Buffer',
  revoke: 'Regenerate it in the API settings of the Buffer account.',
  references: ['https://buffer.com/developers/api'],
  kinds: [
    {
      how: 'named',
      id: 'buffer-access-token',
      title: 'Buffer access token',
      names: ['buffer access', 'buffer api', 'buffer client', 'bufferapp'],
      grammar: [optional(digits(1), '/'), hex(32)],
    },
  ],
};
