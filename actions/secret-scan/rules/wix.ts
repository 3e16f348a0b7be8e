import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wix: Provider = {
  name: 'Wix',
  revoke: 'Delete it in the API Keys Manager of the account.',
  references: ['https://dev.wix.com/docs/rest/account-level/about-account-level-apis'],
  kinds: [
    {
      how: 'token',
      id: 'wix-api-key',
      title: 'Wix API key',
      severity: 'critical',
      grammar: ['IST.eyJ', base64url(20, 200), '.eyJ', base64url(60, 1000), '.', base64url(100, 500)],
    },
  ],
};
