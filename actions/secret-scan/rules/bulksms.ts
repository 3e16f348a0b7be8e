import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bulksms: Provider = {
  name: 'BulkSMS',
  revoke: 'Delete the token under Settings > Developer settings.',
  references: ['https://www.bulksms.com/developer/json/v1/'],
  kinds: [
    {
      how: 'named',
      id: 'bulksms-token-secret',
      title: 'BulkSMS token secret',
      names: ['bulk sms'],
      grammar: [from('0-9A-Za-z*#!_', 29)],
    },
  ],
};
