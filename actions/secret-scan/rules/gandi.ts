import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gandi: Provider = {
  name: 'Gandi',
  revoke: 'Delete it under Organizations > Sharing, or User settings > Security.',
  references: ['https://api.gandi.net/docs/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'gandi-personal-token',
      title: 'Gandi personal token',
      severity: 'critical',
      names: ['gandi'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [hex(40)],
    },
    {
      how: 'named',
      id: 'gandi-api-key',
      title: 'Gandi API key',
      severity: 'critical',
      names: ['gandi'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(24)],
    },
  ],
};
