import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const stabilityAi: Provider = {
  name: 'Stability AI',
  revoke: 'Delete it under API Keys of the account.',
  references: ['https://platform.stability.ai/docs/api-reference'],
  kinds: [
    {
      how: 'named',
      id: 'stability-ai-api-key',
      title: 'Stability AI API key',
      names: ['stability', 'stability ai', 'dream studio', 'stable diffusion'],
      grammar: ['sk-', base62(48)],
    },
  ],
};
