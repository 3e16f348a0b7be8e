import { hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const openrouter: Provider = {
  name: 'OpenRouter',
  revoke: 'Delete the key on the Keys page of OpenRouter.',
  references: ['https://openrouter.ai/docs/api-reference/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'openrouter-api-key',
      title: 'OpenRouter API key',
      aliases: ['openrouter-api-key'],
      grammar: ['sk-or-', optional('v1-'), hex(64)],
    },
  ],
};
