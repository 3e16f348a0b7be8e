import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const deepseek: Provider = {
  name: 'DeepSeek',
  revoke: 'Delete it on the API keys page of the platform.',
  references: ['https://api-docs.deepseek.com/'],
  kinds: [
    {
      how: 'token',
      id: 'deepseek-api-key',
      title: 'DeepSeek API key',
      grammar: ['sk-', hex(32)],
    },
  ],
};
