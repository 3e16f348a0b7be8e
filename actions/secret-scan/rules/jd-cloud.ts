import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const jdCloud: Provider = {
  name: 'JD Cloud',
  revoke: 'Delete the access key under Account Management > AccessKey Management of the JD Cloud console.',
  references: ['https://docs.jdcloud.com/en/account-management/accesskey-management'],
  kinds: [
    {
      how: 'token',
      id: 'jd-cloud-access-key',
      title: 'JD Cloud access key',
      severity: 'critical',
      grammar: ['JDC_', upperDigits(25, 40)],
    },
  ],
};
