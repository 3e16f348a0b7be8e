import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const spacelift: Provider = {
  name: 'Spacelift',
  revoke: 'Replace it in the API settings of the Spacelift account.',
  references: ['https://docs.spacelift.io/integrations/api'],
  kinds: [
    {
      how: 'named',
      id: 'spacelift-api-key-secret',
      title: 'Spacelift API key secret',
      severity: 'critical',
      names: ['spacelift'],
      grammar: [hex(64)],
    },
  ],
};
