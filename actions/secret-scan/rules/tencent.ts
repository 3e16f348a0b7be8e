import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tencent: Provider = {
  name: 'Tencent Cloud',
  revoke: 'Delete it under Access Management > API Keys.',
  references: ['https://www.tencentcloud.com/document/product/598/32675'],
  kinds: [
    {
      how: 'named',
      id: 'tencent-secret-key',
      title: 'Tencent Cloud secret key',
      severity: 'critical',
      names: ['tencent', 'tencentcloud', 'qcloud', 'secret key', 'cos secret'],
      words: ['tencent', 'qcloud', 'cos secret'],
      grammar: [base62(32)],
    },
    {
      how: 'token',
      id: 'tencent-secret-id',
      title: 'Tencent Cloud secret id',
      severity: 'low',
      grammar: ['AKID', base62(32)],
    },
  ],
};
