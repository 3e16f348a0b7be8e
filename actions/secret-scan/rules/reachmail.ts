import { base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const reachmail: Provider = {
  name: 'ReachMail',
  revoke: 'Replace it in the API settings of the ReachMail account.',
  references: ['https://services.reachmail.net/'],
  kinds: [
    {
      how: 'named',
      id: 'reachmail-api-token',
      title: 'ReachMail API token',
      names: ['reach mail'],
      grammar: [base64(64, 100)],
    },
  ],
};
