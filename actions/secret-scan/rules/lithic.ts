import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lithic: Provider = {
  name: 'Lithic',
  revoke: 'Revoke it under Account settings of the dashboard.',
  references: ['https://docs.lithic.com/'],
  kinds: [{ how: 'named', id: 'lithic-api-key', title: 'Lithic API key', names: ['lithic'], grammar: uuid }],
};
