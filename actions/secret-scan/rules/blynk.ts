import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const blynk: Provider = {
  name: 'Blynk',
  revoke: 'Refresh the token under Device info, or delete the OAuth client under Developers.',
  references: ['https://docs.blynk.io/en/blynk.cloud/device-https-api'],
  kinds: [
    {
      how: 'token',
      id: 'blynk-client-credentials',
      title: 'Blynk organisation client credentials',
      grammar: ['oa2-client-id_', base64url(32), either(':', '&client_secret='), base64url(40)],
    },
    {
      how: 'named',
      id: 'blynk-token',
      title: 'Blynk device or organisation token',
      names: ['blynk'],
      words: ['token', 'auth', 'bearer', 'key', 'secret'],
      grammar: [either([base64url(32)], [base64url(40)])],
    },
  ],
};
