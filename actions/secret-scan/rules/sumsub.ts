import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sumsub: Provider = {
  name: 'Sumsub',
  revoke: 'Replace it in the API settings of the Sumsub account.',
  references: ['https://docs.sumsub.com/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'sumsub-app-token',
      title: 'Sumsub app token',
      severity: 'critical',
      names: ['sum sub'],
      grammar: [either('prd', 'sbx'), ':', base62(24), '.', base62(32)],
    },
    {
      how: 'named',
      id: 'sumsub-secret-key',
      title: 'Sumsub secret key',
      names: ['sum sub'],
      words: ['secret'],
      grammar: [base62(32)],
    },
  ],
};
