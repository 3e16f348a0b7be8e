import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mockaroo: Provider = {
  name: 'Mockaroo',
  revoke: 'Regenerate the key on the account page of Mockaroo.',
  references: ['https://www.mockaroo.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'mockaroo-api-key',
      title: 'Mockaroo API key',
      severity: 'low',
      names: ['mockaroo'],
      words: ['key', 'token', 'secret', 'api', 'access'],
      grammar: [hex(8)],
    },
  ],
};
