import { base64url, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const adobe: Provider = {
  name: 'Adobe',
  revoke: 'Rotate the client secret under Credentials of the project in the Developer Console.',
  references: ['https://developer.adobe.com/developer-console/docs/guides/authentication/'],
  kinds: [
    {
      how: 'token',
      id: 'adobe-client-secret',
      title: 'Adobe client secret',
      severity: 'critical',
      aliases: ['adobe-client-secret'],
      grammar: ['p8e-', base64url(32)],
    },
    {
      how: 'named',
      id: 'adobe-client-id',
      title: 'Adobe client id (API key)',
      severity: 'low',
      aliases: ['adobe-client-id'],
      names: ['adobe'],
      grammar: [hex(32)],
    },
  ],
};
