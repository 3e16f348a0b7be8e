import { base64, hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const line: Provider = {
  name: 'LINE',
  revoke: 'Reissue the channel access token, or the channel secret, in the LINE Developers Console.',
  references: ['https://developers.line.biz/en/docs/basics/channel-access-token/'],
  kinds: [
    {
      how: 'named',
      id: 'line-channel-token',
      title: 'LINE channel access token',
      names: [
        'line channel',
        'line messaging',
        'line msg',
        'line bot',
        'line api',
        'line access',
        'line token',
        'line key',
        'line secret',
      ],
      grammar: [base64(171, 172), optional('=')],
    },
    {
      how: 'named',
      id: 'line-channel-secret',
      title: 'LINE channel secret',
      names: ['line channel', 'line bot', 'line login', 'line messaging', 'line secret'],
      words: ['secret'],
      grammar: [hex(32)],
    },
  ],
};
