import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cloudimage: Provider = {
  name: 'Cloudimage',
  revoke: 'Regenerate it in the API settings of the Cloudimage account.',
  references: ['https://docs.cloudimage.io/'],
  kinds: [
    {
      how: 'named',
      id: 'cloudimage-api-key',
      title: 'Cloudimage API key',
      names: ['cloudimage'],
      grammar: [base62(30)],
    },
  ],
};
