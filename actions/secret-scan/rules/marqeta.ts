import { base62, either, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const marqeta: Provider = {
  name: 'Marqeta',
  revoke: 'Revoke it in the developer dashboard.',
  references: ['https://www.marqeta.com/docs/developer-guides/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'marqeta-access-token',
      title: 'Marqeta admin access token',
      names: ['marqeta'],
      grammar: [either(uuid, [base62(24, 64)])],
    },
  ],
};
