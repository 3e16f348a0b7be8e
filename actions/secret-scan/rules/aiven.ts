import { base64, base64url, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const aiven: Provider = {
  name: 'Aiven',
  revoke: 'Revoke the token under User information > Tokens, or reset the password of the service user.',
  references: ['https://aiven.io/docs/platform/concepts/authentication-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'aiven-service-password',
      title: 'Aiven service password',
      grammar: ['AVNS_', base64url(14, 40)],
    },
    {
      how: 'named',
      id: 'aiven-api-token',
      title: 'Aiven API token',
      severity: 'critical',
      names: ['aiven'],
      grammar: [optional('aivenv1_'), base64(60, 600), optional('='), optional('=')],
    },
  ],
};
