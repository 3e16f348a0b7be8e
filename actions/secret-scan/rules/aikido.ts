import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const aikido: Provider = {
  name: 'Aikido',
  revoke: 'Revoke it under Settings > Integrations in Aikido.',
  references: ['https://apidocs.aikido.dev/'],
  kinds: [
    { how: 'token', id: 'aikido-ci-token', title: 'Aikido CI token', grammar: ['AIK_CI_', base62(20, 80)] },
    {
      how: 'token',
      id: 'aikido-client-secret',
      title: 'Aikido client secret',
      severity: 'critical',
      grammar: ['AIK_SECRET_', base62(64)],
    },
    {
      how: 'token',
      id: 'aikido-client-id',
      title: 'Aikido client id',
      severity: 'info',
      grammar: ['AIK_CLIENT_', base62(24)],
    },
  ],
};
