import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const codesandbox: Provider = {
  name: 'CodeSandbox',
  revoke: 'Delete the token at codesandbox.io/t/api.',
  references: ['https://codesandbox.io/docs/sdk'],
  kinds: [
    {
      how: 'token',
      id: 'codesandbox-api-token',
      title: 'CodeSandbox API token',
      grammar: ['csb_v1_', base64url(40, 48)],
    },
  ],
};
