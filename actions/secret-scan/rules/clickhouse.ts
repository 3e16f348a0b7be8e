import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clickhouse: Provider = {
  name: 'ClickHouse Cloud',
  revoke: 'Delete the key on the API keys page of the organisation.',
  references: ['https://clickhouse.com/docs/cloud/manage/openapi'],
  kinds: [
    {
      how: 'token',
      id: 'clickhouse-cloud-api-secret',
      title: 'ClickHouse Cloud API key secret',
      severity: 'critical',
      aliases: ['clickhouse-cloud-api-secret-key'],
      grammar: ['4b1d', base62(38)],
    },
    {
      how: 'named',
      id: 'clickhouse-cloud-key-id',
      title: 'ClickHouse Cloud API key id',
      severity: 'info',
      names: ['click house'],
      words: ['id'],
      grammar: [base62(20)],
    },
  ],
};
