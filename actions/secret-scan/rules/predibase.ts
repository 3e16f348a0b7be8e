import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const predibase: Provider = {
  name: 'Predibase',
  revoke: 'Replace it in the API settings of the Predibase account.',
  references: ['https://docs.predibase.com/'],
  kinds: [
    {
      how: 'named',
      id: 'predibase-api-token',
      title: 'Predibase API token',
      names: ['predibase'],
      grammar: ['pb_', base64url(22)],
    },
  ],
};
