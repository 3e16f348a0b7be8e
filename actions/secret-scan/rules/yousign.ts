import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const yousign: Provider = {
  name: 'Yousign',
  revoke: 'Replace it in the API settings of the Yousign account.',
  references: ['https://developers.yousign.com/docs/get-an-api-key'],
  kinds: [
    {
      how: 'named',
      id: 'yousign-api-key',
      title: 'Yousign API key',
      severity: 'critical',
      names: ['yousign', 'you sign'],
      grammar: [base62(32)],
    },
  ],
};
