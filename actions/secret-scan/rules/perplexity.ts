import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const perplexity: Provider = {
  name: 'Perplexity',
  revoke: 'Delete it under Settings > API Keys.',
  references: ['https://docs.perplexity.ai/guides/getting-started'],
  kinds: [
    {
      how: 'token',
      id: 'perplexity-api-key',
      title: 'Perplexity API key',
      aliases: ['perplexity-api-key'],
      grammar: ['pplx-', base62(48, 56)],
    },
  ],
};
