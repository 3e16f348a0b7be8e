import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const apacta: Provider = {
  name: 'Apacta',
  revoke: 'Regenerate it in the API settings of the Apacta account.',
  references: ['https://apidocs.apacta.com/'],
  kinds: [{ how: 'named', id: 'apacta-api-key', title: 'Apacta API key', names: ['apacta'], grammar: uuid }],
};
