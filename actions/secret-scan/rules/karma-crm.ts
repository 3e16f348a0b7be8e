import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const karmaCrm: Provider = {
  name: 'karmaCRM',
  revoke: 'Reset the token under My Settings > API of karmaCRM.',
  references: ['https://www.karmacrm.com/'],
  kinds: [
    {
      how: 'named',
      id: 'karma-crm-api-token',
      title: 'karmaCRM API token',
      names: [
        'karma crm',
        'karma api',
        'karma key',
        'karma secret',
        'karma token',
        'karma access',
        'karma private',
      ],
      words: [],
      grammar: [base62(20)],
    },
  ],
};
