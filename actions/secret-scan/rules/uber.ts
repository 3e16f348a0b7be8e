import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const uber: Provider = {
  name: 'Uber',
  revoke: 'Regenerate it under Auth of the app in the developer dashboard.',
  references: ['https://developer.uber.com/docs/riders/guides/authentication/introduction'],
  kinds: [
    {
      how: 'named',
      id: 'uber-client-secret',
      title: 'Uber client secret or server token',
      names: ['uber client', 'uber server', 'uber secret', 'uber api', 'uber token'],
      grammar: [base64url(40)],
    },
  ],
};
