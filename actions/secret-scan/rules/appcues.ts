import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const appcues: Provider = {
  name: 'Appcues',
  revoke: 'Regenerate it in the API settings of the Appcues account.',
  references: ['https://docs.appcues.com/'],
  kinds: [
    { how: 'named', id: 'appcues-api-key', title: 'Appcues API key', names: ['appcues'], grammar: uuid },
  ],
};
