import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const influxdb: Provider = {
  name: 'InfluxDB',
  revoke: 'Delete it under Load Data > API Tokens.',
  references: ['https://docs.influxdata.com/influxdb/cloud/admin/tokens/'],
  kinds: [
    {
      how: 'named',
      id: 'influxdb-api-token',
      title: 'InfluxDB API token',
      names: ['influx', 'influx db'],
      words: ['token', 'key', 'secret', 'auth'],
      grammar: [base64url(86), '=='],
    },
    {
      how: 'token',
      id: 'influxdb-database-token',
      title: 'InfluxDB 3 token',
      grammar: ['apiv3_', base64url(60, 100)],
    },
  ],
};
