import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const kobiton: Provider = {
  name: 'Kobiton',
  revoke: 'Revoke it under Settings > API keys.',
  references: ['https://docs.kobiton.com/'],
  kinds: [
    { how: 'named', id: 'kobiton-api-key', title: 'Kobiton API key', names: ['kobiton'], grammar: uuid },
  ],
};
