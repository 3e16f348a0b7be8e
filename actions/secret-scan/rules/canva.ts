import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const canva: Provider = {
  name: 'Canva',
  revoke: 'Generate a new client secret in the developer portal.',
  references: ['https://www.canva.dev/docs/connect/authentication/'],
  kinds: [
    {
      how: 'token',
      id: 'canva-client-secret',
      title: 'Canva Connect client secret',
      severity: 'critical',
      aliases: ['canva-client-secret'],
      grammar: ['cnvca', base64url(51)],
    },
    {
      how: 'token',
      id: 'canva-app-secret',
      title: 'Canva app secret',
      severity: 'critical',
      grammar: ['cnvaa', base64url(51)],
    },
    {
      how: 'named',
      id: 'canva-client-id',
      title: 'Canva Connect client id',
      severity: 'info',
      names: ['canva client'],
      grammar: [either('OC-', 'OCA'), base64url(8, 24)],
    },
  ],
};
