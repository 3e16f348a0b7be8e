import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hume: Provider = {
  name: 'Hume',
  revoke: 'Regenerate it on the API keys page of the platform.',
  references: ['https://dev.hume.ai/docs/introduction/api-key'],
  kinds: [
    {
      how: 'named',
      id: 'hume-api-key',
      title: 'Hume API key',
      names: ['hume api', 'hume ai', 'hume secret', 'hume key'],
      words: [],
      grammar: [base62(48, 64)],
    },
  ],
};
