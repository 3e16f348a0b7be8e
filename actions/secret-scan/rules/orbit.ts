import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const orbit: Provider = {
  name: 'Orbit',
  revoke: 'Delete the token under API Tokens of the Orbit account.',
  references: ['https://docs.orbit.love/reference/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'orbit-api-token',
      title: 'Orbit API token',
      severity: 'medium',
      grammar: ['obu_', base62(36, 44)],
    },
  ],
};
