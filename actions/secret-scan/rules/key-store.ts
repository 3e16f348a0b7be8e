import type { Provider } from '../kind.ts';

export const keyStore: Provider = {
  name: 'the owner of the keys',
  revoke: 'Revoke the certificates of the keys in it and issue new ones.',
  references: ['https://www.rfc-editor.org/rfc/rfc7292'],
  kinds: [
    {
      how: 'file',
      id: 'pkcs12-file',
      title: 'PKCS#12 key store file',
      aliases: ['pkcs12-file'],
      path: /\.(?:p12|pfx)$/i,
      example: 'deploy/signing.p12',
    },
    {
      how: 'file',
      id: 'java-key-store-file',
      title: 'Java key store file',
      severity: 'medium',
      path: /\.(?:jks|jceks|bcfks)$/i,
      example: 'deploy/server.jks',
    },
    {
      how: 'file',
      id: 'password-database-file',
      title: 'Password database file',
      severity: 'medium',
      path: /\.(?:kdbx?|psafe3|opvault|agilekeychain)$/i,
      example: 'team.kdbx',
    },
  ],
};
