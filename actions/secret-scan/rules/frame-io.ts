import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const frameIo: Provider = {
  name: 'Frame.io',
  revoke: 'Delete it on the Tokens page of the developer site.',
  references: ['https://developer.frame.io/docs/getting-started/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'frame-io-api-token',
      title: 'Frame.io API token',
      aliases: ['frameio-api-token'],
      grammar: ['fio-u-', base64url(64, 72)],
    },
  ],
};
