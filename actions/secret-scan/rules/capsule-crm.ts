import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const capsuleCrm: Provider = {
  name: 'Capsule CRM',
  revoke: 'Delete the token under My preferences > API authentication tokens.',
  references: ['https://developer.capsulecrm.com/v2/overview/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'capsule-crm-access-token',
      title: 'Capsule CRM access token',
      names: ['capsule crm'],
      grammar: [from('0-9A-Za-z+/', 64, 80)],
    },
  ],
};
