import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mailosaur: Provider = {
  name: 'Mailosaur',
  revoke: 'Delete the key on the API Keys page of the Mailosaur dashboard.',
  references: ['https://mailosaur.com/docs/api'],
  kinds: [
    {
      how: 'named',
      id: 'mailosaur-api-key',
      title: 'Mailosaur API key',
      names: ['mailosaur'],
      words: ['key'],
      grammar: [base62(16, 32)],
    },
  ],
};
