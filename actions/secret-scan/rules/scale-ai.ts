import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const scaleAi: Provider = {
  name: 'Scale AI',
  revoke: 'Roll it under API Keys of the Scale dashboard.',
  references: ['https://docs.scale.com/reference/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'scale-ai-api-key',
      title: 'Scale AI API key',
      grammar: [either('live', 'test'), '_', hex(32)],
      neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
    },
    {
      how: 'token',
      id: 'scale-ai-callback-auth-key',
      title: 'Scale AI callback auth key',
      grammar: [either('live', 'test'), '_auth_', hex(32)],
      literals: ['_auth_'],
      neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
    },
  ],
};
