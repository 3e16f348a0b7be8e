import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const windmill: Provider = {
  name: 'Windmill',
  revoke: 'Revoke it under Account settings > Tokens.',
  references: ['https://www.windmill.dev/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'windmill-token',
      title: 'Windmill token',
      names: ['windmill token', 'wmill'],
      grammar: [base62(32)],
    },
  ],
};
