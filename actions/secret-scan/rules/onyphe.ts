import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const onyphe: Provider = {
  name: 'Onyphe',
  revoke: 'Revoke it in the account page.',
  references: ['https://www.onyphe.io/docs/'],
  kinds: [
    { how: 'named', id: 'onyphe-api-key', title: 'Onyphe API key', names: ['onyphe'], grammar: [hex(40)] },
  ],
};
