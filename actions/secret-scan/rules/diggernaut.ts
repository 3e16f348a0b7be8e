import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const diggernaut: Provider = {
  name: 'Diggernaut',
  revoke: 'Reset it in the account settings.',
  references: ['https://www.diggernaut.com/dev/'],
  kinds: [
    {
      how: 'named',
      id: 'diggernaut-api-key',
      title: 'Diggernaut API key',
      severity: 'medium',
      names: ['diggernaut'],
      grammar: [hex(40)],
    },
  ],
};
