import { base62, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const statuspal: Provider = {
  name: 'Statuspal',
  revoke: 'Replace it in the API settings of the Statuspal account.',
  references: ['https://www.statuspal.io/api-docs'],
  kinds: [
    {
      how: 'named',
      id: 'statuspal-api-key',
      title: 'Statuspal API key',
      names: ['status pal'],
      grammar: [optional('uk_'), base62(20)],
    },
  ],
};
