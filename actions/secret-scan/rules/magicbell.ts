import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const magicbell: Provider = {
  name: 'MagicBell',
  revoke: 'Rotate the secret under Settings of the MagicBell project.',
  references: ['https://www.magicbell.com/docs/api/overview'],
  kinds: [
    {
      how: 'named',
      id: 'magicbell-api-key',
      title: 'MagicBell API key or secret',
      names: ['magicbell', 'magic bell'],
      grammar: [from('0-9A-Za-z-', 40)],
    },
  ],
};
