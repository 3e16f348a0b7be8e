import { base62, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const onepagecrm: Provider = {
  name: 'OnePageCRM',
  revoke: 'Change the key under Apps > API of OnePageCRM.',
  references: ['https://developer.onepagecrm.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'onepagecrm-api-key',
      title: 'OnePageCRM API key',
      names: ['onepagecrm', 'onepage crm'],
      grammar: [base62(43), from('0-9A-Za-z=', 1)],
    },
  ],
};
