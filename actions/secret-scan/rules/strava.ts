import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const strava: Provider = {
  name: 'Strava',
  revoke: 'Revoke access under Settings > My Apps, or reset the client secret under My API Application.',
  references: ['https://developers.strava.com/docs/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'strava-access-token',
      title: 'Strava access token',
      severity: 'medium',
      names: ['strava'],
      grammar: [hex(40)],
    },
  ],
};
