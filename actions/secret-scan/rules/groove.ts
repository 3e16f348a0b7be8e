import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const groove: Provider = {
  name: 'Groove',
  revoke: 'Regenerate it under Settings > API.',
  references: ['https://developer.groovehq.com/'],
  kinds: [
    {
      how: 'named',
      id: 'groove-api-token',
      title: 'Groove API token',
      names: ['groovehq', 'groove hq'],
      grammar: [hex(64)],
    },
  ],
};
