import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nomad: Provider = {
  name: 'Nomad',
  revoke: 'Revoke the token with `nomad acl token delete`.',
  references: ['https://developer.hashicorp.com/nomad/docs/secure/acl/tokens'],
  kinds: [
    {
      how: 'named',
      id: 'nomad-acl-token',
      title: 'Nomad ACL token',
      severity: 'critical',
      names: ['nomad token', 'nomad acl', 'nomad management', 'nomad bootstrap', 'nomad secret'],
      grammar: uuid,
    },
  ],
};
