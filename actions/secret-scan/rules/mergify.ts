import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mergify: Provider = {
  name: 'Mergify',
  revoke: 'Delete the key under Settings > Applications of the Mergify dashboard.',
  references: ['https://docs.mergify.com/api/usage/'],
  kinds: [
    {
      how: 'token',
      id: 'mergify-application-key',
      title: 'Mergify application key',
      severity: 'critical',
      aliases: ['mergify-application-key'],
      grammar: ['mergify_application_key_', base64url(64, 66)],
    },
  ],
};
