import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const medium: Provider = {
  name: 'Medium',
  revoke: 'Revoke the token under Settings > Security and apps > Integration tokens.',
  references: ['https://github.com/Medium/medium-api-docs'],
  kinds: [
    {
      how: 'named',
      id: 'medium-integration-token',
      title: 'Medium integration token',
      names: ['medium integration', 'medium token', 'medium access', 'medium api'],
      grammar: [hex(64, 65)],
    },
  ],
};
