import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const xai: Provider = {
  name: 'xAI',
  revoke: 'Delete it under API Keys of the console.',
  references: ['https://docs.x.ai/docs/overview'],
  kinds: [
    {
      how: 'token',
      id: 'xai-api-key',
      title: 'xAI API key',
      grammar: ['xai-', from('0-9A-Za-z_', 70, 90)],
    },
    {
      how: 'token',
      id: 'xai-management-key',
      title: 'xAI management key',
      severity: 'critical',
      grammar: ['xai-token-', from('0-9A-Za-z_', 60, 100)],
    },
  ],
};
