import { base64url, either, optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const stytch: Provider = {
  name: 'Stytch',
  revoke: 'Delete it under API keys of the Stytch dashboard.',
  references: ['https://stytch.com/docs/api/'],
  kinds: [
    {
      how: 'token',
      id: 'stytch-secret',
      title: 'Stytch secret',
      severity: 'critical',
      grammar: ['secret-', either('live', 'test'), '-', base64url(35, 48), optional('=')],
    },
    {
      how: 'token',
      id: 'stytch-public-token',
      title: 'Stytch public token',
      severity: 'low',
      grammar: ['public-token-', either('live', 'test'), '-', ...uuid],
    },
  ],
};
