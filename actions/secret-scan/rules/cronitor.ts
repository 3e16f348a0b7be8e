import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cronitor: Provider = {
  name: 'Cronitor',
  revoke: 'Delete the key under Settings > API keys.',
  references: ['https://cronitor.io/docs/api'],
  kinds: [
    {
      how: 'named',
      id: 'cronitor-api-key',
      title: 'Cronitor API key',
      names: ['cronitor'],
      grammar: [hex(32)],
    },
  ],
};
