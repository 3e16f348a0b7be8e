import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const upcloud: Provider = {
  name: 'UpCloud',
  revoke: 'Delete it under API tokens of the UpCloud account.',
  references: ['https://developers.upcloud.com/1.3/3-accounts/'],
  kinds: [
    {
      how: 'token',
      id: 'upcloud-api-token',
      title: 'UpCloud API token',
      severity: 'critical',
      grammar: ['ucat_', upperDigits(26)],
    },
  ],
};
