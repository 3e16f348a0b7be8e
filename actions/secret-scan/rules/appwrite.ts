import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const appwrite: Provider = {
  name: 'Appwrite',
  revoke: 'Delete the key under Overview > Integrations > API keys of the project.',
  references: ['https://appwrite.io/docs/advanced/platform/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'appwrite-api-key',
      title: 'Appwrite API key',
      severity: 'critical',
      grammar: ['standard_', hex(256)],
    },
  ],
};
