import { base62, digits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lessAnnoyingCrm: Provider = {
  name: 'Less Annoying CRM',
  revoke: 'Delete the key under Settings > Programmer API.',
  references: ['https://account.lessannoyingcrm.com/api_docs/v2'],
  kinds: [
    {
      how: 'named',
      id: 'less-annoying-crm-api-key',
      title: 'Less Annoying CRM API key',
      names: ['less annoying', 'less annoying crm', 'lacrm'],
      grammar: [digits(3, 9), '-', digits(25, 40), '-', base62(40, 60)],
    },
  ],
};
