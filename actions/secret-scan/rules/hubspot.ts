import { digits, lower, optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hubspot: Provider = {
  name: 'HubSpot',
  revoke: 'Rotate it on the Auth tab of the private app, or under Keys of the account.',
  references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview'],
  kinds: [
    {
      how: 'token',
      id: 'hubspot-private-app-token',
      title: 'HubSpot private app token',
      grammar: ['pat-', lower(2), digits(1), '-', ...uuid],
    },
    {
      how: 'named',
      id: 'hubspot-api-key',
      title: 'HubSpot API key',
      aliases: ['hubspot-api-key'],
      names: ['hubspot', 'hapikey'],
      grammar: [optional(lower(2), digits(1), '-'), ...uuid],
    },
  ],
};
