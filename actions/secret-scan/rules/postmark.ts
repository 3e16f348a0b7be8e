import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const postmark: Provider = {
  name: 'Postmark',
  revoke: 'Generate a new token under API Tokens of the server or account and delete the old one.',
  references: ['https://postmarkapp.com/developer/api/overview'],
  kinds: [
    {
      how: 'named',
      id: 'postmark-api-token',
      title: 'Postmark server or account token',
      names: ['postmark'],
      grammar: [...uuid],
    },
  ],
};
