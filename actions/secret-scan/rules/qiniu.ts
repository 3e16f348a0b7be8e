import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const qiniu: Provider = {
  name: 'Qiniu',
  revoke: 'Replace it in the API settings of the Qiniu account.',
  references: ['https://developer.qiniu.com/af/kodo/3702/QiniuToken'],
  kinds: [
    {
      how: 'named',
      id: 'qiniu-secret-key',
      title: 'Qiniu secret key',
      severity: 'critical',
      names: ['qiniu'],
      grammar: [base64url(40)],
    },
  ],
};
