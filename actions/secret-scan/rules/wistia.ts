import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wistia: Provider = {
  name: 'Wistia',
  revoke: 'Delete it under Account > Settings > API access.',
  references: ['https://wistia.com/support/developers/data-api'],
  kinds: [
    {
      how: 'named',
      id: 'wistia-api-token',
      title: 'Wistia API token',
      names: ['wistia'],
      grammar: [hex(64)],
    },
  ],
};
