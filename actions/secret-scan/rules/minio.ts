import { base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const minio: Provider = {
  name: 'MinIO',
  revoke: 'Remove the access key in the console, or with `mc admin accesskey remove`.',
  references: [
    'https://min.io/docs/minio/linux/administration/identity-access-management/minio-user-management.html',
  ],
  kinds: [
    {
      how: 'named',
      id: 'minio-secret-key',
      title: 'MinIO secret key',
      severity: 'critical',
      names: ['minio', 'mc host'],
      words: ['secret'],
      grammar: [base64(40)],
    },
  ],
};
