import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const siteleaf: Provider = {
  name: 'Siteleaf',
  revoke: 'Replace it in the API settings of the Siteleaf account.',
  references: ['https://learn.siteleaf.com/api/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'siteleaf-api-key',
      title: 'Siteleaf API key',
      names: ['siteleaf'],
      grammar: [hex(32)],
    },
  ],
};
