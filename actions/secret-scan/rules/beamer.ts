import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const beamer: Provider = {
  name: 'Beamer',
  revoke: 'Regenerate it under Settings > API.',
  references: ['https://www.getbeamer.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'beamer-api-token',
      title: 'Beamer API token',
      aliases: ['beamer-api-token'],
      names: ['beamer', 'get beamer'],
      grammar: ['b_', from('0-9A-Za-z=_-', 44)],
    },
  ],
};
