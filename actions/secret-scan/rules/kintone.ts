import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const kintone: Provider = {
  name: 'Kintone',
  revoke: 'Delete the token under App Settings > API Token of the app.',
  references: ['https://kintone.dev/en/docs/kintone/rest-api/overview/kintone-rest-api-overview/'],
  kinds: [
    {
      how: 'named',
      id: 'kintone-api-token',
      title: 'Kintone API token',
      names: ['kintone'],
      grammar: [base62(40)],
    },
  ],
};
