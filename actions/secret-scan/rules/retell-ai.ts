import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const retellAi: Provider = {
  name: 'Retell AI',
  revoke: 'Delete it under Settings > API Keys.',
  references: ['https://docs.retellai.com/accounts/api-keys-overview'],
  kinds: [
    {
      how: 'token',
      id: 'retell-ai-api-key',
      title: 'Retell AI API key',
      grammar: ['key_', hex(28)],
      neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
    },
  ],
};
