import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mesibo: Provider = {
  name: 'mesibo',
  revoke: 'Reset the token of the application in the mesibo console.',
  references: ['https://docs.mesibo.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'mesibo-app-token',
      title: 'mesibo application token',
      names: ['mesibo'],
      grammar: [base62(64)],
    },
  ],
};
