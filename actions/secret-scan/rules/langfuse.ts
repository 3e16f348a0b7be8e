import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const langfuse: Provider = {
  name: 'Langfuse',
  revoke: 'Delete the key pair under Settings > API Keys of the Langfuse project.',
  references: ['https://langfuse.com/docs/api-and-data-platform/features/public-api'],
  kinds: [
    {
      how: 'token',
      id: 'langfuse-secret-key',
      title: 'Langfuse secret key',
      grammar: ['sk-lf-', ...uuid],
    },
    {
      how: 'token',
      id: 'langfuse-public-key',
      title: 'Langfuse public key',
      severity: 'info',
      grammar: ['pk-lf-', ...uuid],
    },
  ],
};
