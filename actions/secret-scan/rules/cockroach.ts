import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cockroach: Provider = {
  name: 'CockroachDB Cloud',
  revoke: 'Delete the key of the service account under Access management.',
  references: ['https://www.cockroachlabs.com/docs/cockroachcloud/managing-access'],
  kinds: [
    {
      how: 'token',
      id: 'cockroach-cloud-api-key',
      title: 'CockroachDB Cloud API key',
      severity: 'critical',
      aliases: ['cockroachlabs-cloud-api-key'],
      grammar: ['CCDB1_', base62(22), '_', base62(40)],
    },
  ],
};
