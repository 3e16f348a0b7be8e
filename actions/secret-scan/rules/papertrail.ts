import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const papertrail: Provider = {
  name: 'Papertrail',
  revoke: 'Replace it in the API settings of the Papertrail account.',
  references: ['https://www.papertrail.com/help/http-api/'],
  kinds: [
    {
      how: 'named',
      id: 'papertrail-api-token',
      title: 'Papertrail API token',
      names: ['papertrail'],
      grammar: [base62(20)],
    },
  ],
};
