import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const loyverse: Provider = {
  name: 'Loyverse',
  revoke: 'Delete the token under Integrations > Access tokens of the Back Office.',
  references: ['https://developer.loyverse.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'loyverse-access-token',
      title: 'Loyverse access token',
      names: ['loyverse'],
      grammar: [from('0-9a-z-', 32)],
    },
  ],
};
