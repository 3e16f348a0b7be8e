import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coze: Provider = {
  name: 'Coze',
  revoke: 'Delete the token on the Authorization page of the API console.',
  references: ['https://www.coze.com/docs/developer_guides/pat'],
  kinds: [
    {
      how: 'token',
      id: 'coze-personal-access-token',
      title: 'Coze personal access token',
      grammar: ['pat_', base62(64)],
    },
    {
      how: 'named',
      id: 'coze-service-token',
      title: 'Coze service access token',
      names: ['coze'],
      grammar: ['sat_', base62(64)],
    },
  ],
};
