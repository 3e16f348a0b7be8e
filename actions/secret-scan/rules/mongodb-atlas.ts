import { base64url, hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mongodbAtlas: Provider = {
  name: 'MongoDB Atlas',
  revoke: 'Delete the key or the service account under Access Manager of the organization or project.',
  references: [
    'https://www.mongodb.com/docs/atlas/configure-api-access/',
    'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
  ],
  kinds: [
    {
      how: 'token',
      id: 'mongodb-atlas-service-account-secret',
      title: 'MongoDB Atlas service account secret',
      severity: 'critical',
      aliases: ['mongodb-atlas-service-account-secret'],
      grammar: ['mdb_sa_sk_', base64url(40)],
    },
    {
      how: 'token',
      id: 'mongodb-atlas-service-account-id',
      title: 'MongoDB Atlas service account ID',
      severity: 'info',
      aliases: ['mongodb-atlas-service-account-client-id'],
      grammar: ['mdb_sa_id_', hex(24)],
    },
    {
      how: 'named',
      id: 'mongodb-atlas-private-key',
      title: 'MongoDB Atlas API private key',
      severity: 'critical',
      names: [
        'mongodb atlas',
        'mongo atlas',
        'mongodb api',
        'mongodb private',
        'atlas private',
        'atlas api',
        'mcli private',
        'mcli ops manager',
      ],
      grammar: uuid,
    },
  ],
};
