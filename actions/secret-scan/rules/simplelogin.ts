import { lower } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const simplelogin: Provider = {
  name: 'SimpleLogin',
  revoke: 'Replace it in the API settings of the SimpleLogin account.',
  references: ['https://github.com/simple-login/app/blob/master/docs/api.md'],
  kinds: [
    {
      how: 'named',
      id: 'simplelogin-api-key',
      title: 'SimpleLogin API key',
      names: ['simple login'],
      grammar: [lower(60)],
    },
  ],
};
