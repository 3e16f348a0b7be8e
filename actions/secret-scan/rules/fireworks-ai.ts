import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fireworksAi: Provider = {
  name: 'Fireworks AI',
  revoke: 'Delete it under API Keys of the account.',
  references: ['https://docs.fireworks.ai/api-reference/introduction'],
  kinds: [
    {
      how: 'token',
      id: 'fireworks-ai-api-key',
      title: 'Fireworks AI API key',
      grammar: ['fw_', base62(24)],
    },
  ],
};
