import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const abyssale: Provider = {
  name: 'Abyssale',
  revoke: 'Regenerate it under Workspace settings > API key.',
  references: ['https://developers.abyssale.com/'],
  kinds: [
    {
      how: 'named',
      id: 'abyssale-api-key',
      title: 'Abyssale API key',
      names: ['abys sale'],
      grammar: [base62(40)],
    },
  ],
};
