import { base62, either, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const checkmarx: Provider = {
  name: 'Checkmarx',
  revoke: 'Revoke it under Settings > Identity and access management > API keys.',
  references: ['https://docs.checkmarx.com/'],
  kinds: [
    {
      how: 'named',
      id: 'checkmarx-client-secret',
      title: 'Checkmarx client secret',
      names: ['checkmarx', 'cxone'],
      grammar: [either(uuid, [base62(32, 40)])],
    },
  ],
};
