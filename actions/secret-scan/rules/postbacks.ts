import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const postbacks: Provider = {
  name: 'Postbacks',
  revoke: "Revoke it in the account's settings.",
  references: ['https://postbacks.io/'],
  kinds: [
    {
      how: 'named',
      id: 'postbacks-api-key',
      title: 'Postbacks API key',
      names: ['postbacks'],
      grammar: [base62(32)],
    },
  ],
};
