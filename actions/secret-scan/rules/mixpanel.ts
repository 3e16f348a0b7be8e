import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mixpanel: Provider = {
  name: 'Mixpanel',
  revoke: 'Reset the secret under Project Settings > Access Keys, or delete the service account.',
  references: ['https://developer.mixpanel.com/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'mixpanel-api-secret',
      title: 'Mixpanel API secret or project token',
      severity: 'medium',
      names: ['mixpanel', 'mix panel'],
      grammar: [base62(32)],
    },
  ],
};
