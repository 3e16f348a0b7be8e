import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const collect2: Provider = {
  name: 'Collect2',
  revoke: 'Regenerate it in the API settings of the Collect2 account.',
  references: ['https://collect2.com/api'],
  kinds: [
    { how: 'named', id: 'collect2-api-key', title: 'Collect2 API key', names: ['collect2'], grammar: uuid },
  ],
};
