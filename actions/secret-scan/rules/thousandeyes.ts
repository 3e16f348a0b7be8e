import { either, lowerDigits, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const thousandeyes: Provider = {
  name: 'ThousandEyes',
  revoke: 'Revoke it under Account Settings > Users and Roles.',
  references: ['https://developer.cisco.com/docs/thousandeyes/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'thousandeyes-token',
      title: 'ThousandEyes API token',
      names: ['thousandeyes', 'thousand eyes'],
      grammar: [either([lowerDigits(32)], uuid)],
    },
  ],
};
