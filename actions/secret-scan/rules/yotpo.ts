import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const yotpo: Provider = {
  name: 'Yotpo',
  revoke: 'Replace it in the API settings of the Yotpo account.',
  references: ['https://apidocs.yotpo.com/reference/yotpo-authentication'],
  kinds: [
    {
      how: 'named',
      id: 'yotpo-secret',
      title: 'Yotpo API secret or app key',
      names: ['yotpo'],
      grammar: [base62(40)],
    },
  ],
};
