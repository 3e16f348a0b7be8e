import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const resembleAi: Provider = {
  name: 'Resemble AI',
  revoke: 'Revoke it under Account > API.',
  references: ['https://docs.resemble.ai/'],
  kinds: [
    {
      how: 'named',
      id: 'resemble-ai-api-key',
      title: 'Resemble AI API key',
      names: ['resemble ai', 'resemble api', 'resemble key'],
      grammar: [base62(22, 32)],
    },
  ],
};
