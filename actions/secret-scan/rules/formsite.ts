import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const formsite: Provider = {
  name: 'Formsite',
  revoke: 'Replace it under User settings > API.',
  references: ['https://support.formsite.com/hc/en-us/articles/360000288594-API'],
  kinds: [
    {
      how: 'named',
      id: 'formsite-access-token',
      title: 'Formsite access token',
      names: ['formsite'],
      grammar: [base62(32)],
    },
  ],
};
