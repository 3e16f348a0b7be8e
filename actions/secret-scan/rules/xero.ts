import { base64url, upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const xero: Provider = {
  name: 'Xero',
  revoke: 'Generate another secret under Configuration of the app, then delete the old one.',
  references: ['https://developer.xero.com/documentation/guides/oauth2/pkce-flow'],
  kinds: [
    {
      how: 'named',
      id: 'xero-client-secret',
      title: 'Xero client secret',
      severity: 'critical',
      names: ['xero'],
      words: ['secret', 'key', 'token'],
      grammar: [base64url(48)],
    },
    {
      how: 'named',
      id: 'xero-client-id',
      title: 'Xero client id',
      severity: 'info',
      names: ['xero'],
      grammar: [upperHex(32)],
    },
  ],
};
