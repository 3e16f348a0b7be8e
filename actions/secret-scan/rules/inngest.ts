import { hex, lower } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const inngest: Provider = {
  name: 'Inngest',
  revoke: 'Rotate it under Manage > Signing key of the environment.',
  references: ['https://www.inngest.com/docs/platform/signing-keys'],
  kinds: [
    {
      how: 'token',
      id: 'inngest-signing-key',
      title: 'Inngest signing key',
      grammar: ['signkey-', lower(3, 12), '-', hex(32, 64)],
    },
  ],
};
