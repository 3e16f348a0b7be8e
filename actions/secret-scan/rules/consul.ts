import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const consul: Provider = {
  name: 'HashiCorp Consul',
  revoke: 'Delete the token with the ACL token API.',
  references: ['https://developer.hashicorp.com/consul/docs/security/acl/tokens'],
  kinds: [
    {
      how: 'named',
      id: 'consul-acl-token',
      title: 'HashiCorp Consul ACL token',
      severity: 'critical',
      names: ['consul'],
      words: ['token', 'secret', 'master', 'bootstrap'],
      grammar: uuid,
    },
  ],
};
