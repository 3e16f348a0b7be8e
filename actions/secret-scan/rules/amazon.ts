import { base64url, either, hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const amazon: Provider = {
  name: 'Amazon',
  revoke:
    'Delete the secret of the security profile in the developer console, and revoke the authorisation of the developer in Seller Central.',
  references: ['https://developer-docs.amazon.com/sp-api/docs/authorizing-selling-partner-api-applications'],
  kinds: [
    {
      how: 'token',
      id: 'amazon-client-secret',
      title: 'Amazon OAuth client secret',
      severity: 'critical',
      grammar: ['amzn1.oa2-cs.v1.', hex(64)],
    },
    {
      how: 'token',
      id: 'amazon-client-id',
      title: 'Amazon OAuth client id',
      severity: 'info',
      grammar: ['amzn1.application-oa2-client.', hex(32)],
    },
    {
      how: 'token',
      id: 'amazon-mws-auth-token',
      title: 'Amazon MWS auth token',
      grammar: ['amzn.mws.', ...uuid],
    },
    {
      how: 'token',
      id: 'amazon-refresh-token',
      title: 'Amazon refresh token',
      grammar: [either('Atzr|', 'Atza|'), base64url(200, 1200)],
    },
  ],
};
