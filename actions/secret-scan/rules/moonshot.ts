import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const moonshot: Provider = {
  name: 'Moonshot AI',
  revoke: 'Delete the key on the API keys page of the Kimi Open Platform.',
  references: ['https://platform.moonshot.ai/docs/introduction'],
  kinds: [
    {
      how: 'token',
      id: 'moonshot-kimi-code-key',
      title: 'Moonshot AI Kimi Code key',
      grammar: ['sk-kimi-', base64url(48, 80)],
    },
    {
      how: 'named',
      id: 'moonshot-api-key',
      title: 'Moonshot AI API key',
      aliases: ['kimi-api-key'],
      names: ['moonshot', 'moonshot ai', 'kimi'],
      grammar: ['sk-', base62(48)],
    },
  ],
};
