import { base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const signupgenius: Provider = {
  name: 'SignUpGenius',
  revoke: 'Replace it in the API settings of the SignUpGenius account.',
  references: ['https://developer.signupgenius.com/'],
  kinds: [
    {
      how: 'named',
      id: 'signupgenius-api-key',
      title: 'SignUpGenius API key',
      names: ['signup genius'],
      grammar: [base64(32)],
    },
  ],
};
