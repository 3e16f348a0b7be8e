import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const chutes: Provider = {
  name: 'Chutes',
  revoke: 'Revoke it under API keys of the account.',
  references: ['https://chutes.ai/docs'],
  kinds: [
    {
      how: 'token',
      id: 'chutes-api-key',
      title: 'Chutes API key',
      grammar: ['cpk_', hex(32), '.', hex(32), '.', base62(32)],
    },
  ],
};
