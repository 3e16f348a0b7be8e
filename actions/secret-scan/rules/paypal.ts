import { base64url, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const paypal: Provider = {
  name: 'PayPal',
  revoke:
    'Create a new secret for the app under Apps & Credentials of the PayPal Developer Dashboard and remove the old one.',
  references: ['https://developer.paypal.com/api/rest/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'paypal-client-secret',
      title: 'PayPal client secret',
      severity: 'critical',
      names: ['pay pal'],
      grammar: ['E', base64url(59, 99)],
    },
    {
      how: 'token',
      id: 'paypal-access-token',
      title: 'PayPal access token',
      severity: 'critical',
      grammar: ['A21AA', base64url(60, 120)],
      neither: { before: '0-9A-Za-z+/_-', behind: '0-9A-Za-z+/_=-' },
    },
    {
      how: 'named',
      id: 'paypal-client-id',
      title: 'PayPal client ID',
      severity: 'info',
      names: ['pay pal'],
      words: ['client', 'id', 'key'],
      grammar: ['A', base64url(59, 99)],
    },
    {
      how: 'named',
      id: 'paypal-signature',
      title: 'PayPal signature',
      severity: 'critical',
      names: ['pay pal'],
      words: ['signature'],
      grammar: ['A', base64url(10, 70), optional('.', base64url(1, 60))],
    },
  ],
};
