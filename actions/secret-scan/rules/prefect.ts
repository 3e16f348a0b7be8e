import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const prefect: Provider = {
  name: 'Prefect',
  revoke: 'Delete it under Settings > API Keys.',
  references: ['https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'prefect-api-key',
      title: 'Prefect API key',
      aliases: ['prefect-api-token'],
      grammar: ['pnu_', base62(36)],
    },
    {
      how: 'token',
      id: 'prefect-service-account-key',
      title: 'Prefect service account key',
      grammar: ['pnb_', base62(36)],
    },
  ],
};
