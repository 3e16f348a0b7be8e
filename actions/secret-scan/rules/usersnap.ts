import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const usersnap: Provider = {
  name: 'Usersnap',
  revoke: 'Replace it in the API settings of the Usersnap account.',
  references: ['https://help.usersnap.com/docs/api'],
  kinds: [
    {
      how: 'named',
      id: 'usersnap-api-key',
      title: 'Usersnap API key',
      severity: 'medium',
      names: ['usersnap'],
      grammar: uuid,
    },
  ],
};
