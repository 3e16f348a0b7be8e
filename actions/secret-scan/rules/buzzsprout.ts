import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const buzzsprout: Provider = {
  name: 'Buzzsprout',
  revoke: 'Regenerate it under My account > API.',
  references: ['https://github.com/buzzsprout/buzzsprout-api'],
  kinds: [
    {
      how: 'named',
      id: 'buzzsprout-api-token',
      title: 'Buzzsprout API token',
      names: ['buzzsprout'],
      grammar: [hex(32)],
    },
  ],
};
