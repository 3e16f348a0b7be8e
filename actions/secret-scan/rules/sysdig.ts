import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sysdig: Provider = {
  name: 'Sysdig',
  revoke: 'Reset it under Settings > User Profile.',
  references: [
    'https://docs.sysdig.com/en/docs/administration/administration-settings/user-profile-and-password/retrieve-the-sysdig-api-token/',
  ],
  kinds: [
    {
      how: 'named',
      id: 'sysdig-api-token',
      title: 'Sysdig API token',
      names: ['sysdig'],
      grammar: [...uuid],
    },
  ],
};
