import { base62, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const baidu: Provider = {
  name: 'Baidu',
  revoke: 'Delete the API key, or disable the AccessKey pair, in the Baidu AI Cloud console.',
  references: ['https://cloud.baidu.com/doc/Reference/s/9jwvz2egb'],
  kinds: [
    {
      how: 'token',
      id: 'baidu-api-key',
      title: 'Baidu AI Cloud API key',
      severity: 'critical',
      grammar: ['bce-v3/ALTAK-', base62(16, 32), '/', hex(40)],
    },
    {
      how: 'token',
      id: 'baidu-access-key-id',
      title: 'Baidu AI Cloud access key id',
      severity: 'info',
      grammar: ['ALTAK', base62(21)],
    },
    {
      how: 'named',
      id: 'baidu-key',
      title: 'Baidu API key',
      names: ['baidu api', 'baidu map', 'baidu secret', 'baidu client', 'baidu ak', 'baidu app', 'bmap ak'],
      grammar: [either([base62(24)], [base62(32)])],
    },
  ],
};
