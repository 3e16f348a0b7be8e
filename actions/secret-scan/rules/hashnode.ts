import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hashnode: Provider = {
  name: 'Hashnode',
  revoke: 'Revoke it under Developer of the account settings.',
  references: ['https://apidocs.hashnode.com/'],
  kinds: [
    {
      how: 'named',
      id: 'hashnode-access-token',
      title: 'Hashnode access token',
      names: ['hashnode'],
      grammar: [...uuid],
    },
  ],
};
