import { base62, either, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const keycloak: Provider = {
  name: 'Keycloak',
  revoke: 'Regenerate the secret on the Credentials tab of the client.',
  references: ['https://www.keycloak.org/docs/latest/server_admin/#_client-credentials'],
  kinds: [
    {
      how: 'named',
      id: 'keycloak-client-secret',
      title: 'Keycloak client secret',
      severity: 'critical',
      names: ['keycloak', 'kc client', 'oidc client'],
      words: ['secret'],
      grammar: [either(uuid, [base62(32)])],
    },
  ],
};
