import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const unsplash: Provider = {
  name: 'Unsplash',
  revoke: 'Reset it on the page of the application.',
  references: ['https://unsplash.com/documentation#authorization'],
  kinds: [
    {
      how: 'named',
      id: 'unsplash-access-key',
      title: 'Unsplash access or secret key',
      severity: 'medium',
      names: ['unsplash'],
      words: ['key', 'token', 'secret', 'password', 'access'],
      grammar: [base64url(43)],
    },
  ],
};
