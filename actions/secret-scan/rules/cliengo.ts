import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cliengo: Provider = {
  name: 'Cliengo',
  revoke: 'Regenerate it in the API settings of the Cliengo account.',
  references: ['https://developers.cliengo.com/'],
  kinds: [
    { how: 'named', id: 'cliengo-api-key', title: 'Cliengo API key', names: ['cliengo'], grammar: uuid },
  ],
};
