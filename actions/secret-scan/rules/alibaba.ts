import { base62, base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const alibaba: Provider = {
  name: 'Alibaba Cloud',
  revoke: 'Disable and delete the AccessKey pair in the RAM console.',
  references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
  kinds: [
    {
      how: 'token',
      id: 'alibaba-access-key-id',
      title: 'Alibaba Cloud AccessKey id',
      severity: 'medium',
      aliases: ['alibaba-access-key-id'],
      grammar: ['LTAI', base62(12, 20)],
    },
    {
      how: 'named',
      id: 'alibaba-access-key-secret',
      title: 'Alibaba Cloud AccessKey secret',
      severity: 'critical',
      aliases: ['alibaba-secret-key'],
      names: ['alibaba', 'aliyun', 'ali cloud', 'ali oss'],
      grammar: [base62(30)],
    },
    {
      how: 'token',
      id: 'alibaba-sts-access-key-id',
      title: 'Alibaba Cloud STS AccessKey id',
      severity: 'info',
      grammar: ['STS.', base62(20, 30)],
    },
    {
      how: 'named',
      id: 'alibaba-sts-access-key-secret',
      title: 'Alibaba Cloud STS AccessKey secret',
      names: ['alibaba', 'aliyun', 'alicloud', 'ali sts'],
      words: ['secret'],
      grammar: [base62(36, 44)],
    },
    {
      how: 'token',
      id: 'alibaba-sts-token',
      title: 'Alibaba Cloud STS security token',
      grammar: ['CAIS', base64(240, 2000), optional('='), optional('=')],
    },
    {
      how: 'named',
      id: 'alibaba-sts-token-short',
      title: 'Alibaba Cloud STS security token',
      names: ['alibaba', 'aliyun', 'alicloud'],
      grammar: ['CAI', base64(40, 2000), optional('='), optional('=')],
    },
  ],
};
