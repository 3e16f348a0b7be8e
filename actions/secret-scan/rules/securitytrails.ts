import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const securitytrails: Provider = {
  name: 'SecurityTrails',
  revoke: 'Replace it in the API settings of the SecurityTrails account.',
  references: ['https://docs.securitytrails.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'securitytrails-api-key',
      title: 'SecurityTrails API key',
      severity: 'medium',
      names: ['security trails'],
      grammar: [base62(32)],
    },
  ],
};
