import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const yelp: Provider = {
  name: 'Yelp',
  revoke: 'Refresh it under Manage App.',
  references: ['https://docs.developer.yelp.com/docs/places-authentication'],
  kinds: [
    {
      how: 'named',
      id: 'yelp-api-key',
      title: 'Yelp API key',
      severity: 'medium',
      names: ['yelp'],
      grammar: [base64url(128)],
    },
  ],
};
