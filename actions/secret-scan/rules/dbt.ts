import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dbt: Provider = {
  name: 'dbt',
  revoke: 'Delete it under Account settings > API tokens.',
  references: ['https://docs.getdbt.com/docs/dbt-cloud-apis/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'dbt-service-token',
      title: 'dbt service account token',
      grammar: ['dbtc_', base64url(30, 64)],
    },
    {
      how: 'token',
      id: 'dbt-personal-token',
      title: 'dbt personal access token',
      grammar: ['dbtu_', base64url(30, 64)],
    },
  ],
};
