import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zenduty: Provider = {
  name: 'Zenduty',
  revoke: 'Revoke it under Account > API keys.',
  references: ['https://docs.zenduty.com/'],
  kinds: [
    { how: 'named', id: 'zenduty-api-key', title: 'Zenduty API key', names: ['zenduty'], grammar: [hex(40)] },
  ],
};
