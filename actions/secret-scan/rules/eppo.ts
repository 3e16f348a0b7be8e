import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const eppo: Provider = {
  name: 'Eppo',
  revoke: 'Revoke it under Admin > SDK keys.',
  references: ['https://docs.geteppo.com/'],
  kinds: [
    {
      how: 'named',
      id: 'eppo-api-key',
      title: 'Eppo API key',
      names: ['eppo api', 'eppo sdk', 'geteppo'],
      grammar: [base64url(32, 64)],
    },
  ],
};
