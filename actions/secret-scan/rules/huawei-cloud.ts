import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const huaweiCloud: Provider = {
  name: 'Huawei Cloud',
  revoke: 'Revoke it under My credentials > Access keys.',
  references: ['https://support.huaweicloud.com/intl/en-us/iam/'],
  kinds: [
    {
      how: 'named',
      id: 'huawei-cloud-secret-access-key',
      title: 'Huawei Cloud secret access key',
      names: ['huawei', 'hwcloud', 'huaweicloud'],
      grammar: [base62(40)],
    },
  ],
};
