import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bigml: Provider = {
  name: 'BigML',
  revoke: 'Regenerate it in the API settings of the BigML account.',
  references: ['https://bigml.com/api/authentication'],
  kinds: [
    { how: 'named', id: 'bigml-api-key', title: 'BigML API key', names: ['big ml'], grammar: [hex(40)] },
  ],
};
