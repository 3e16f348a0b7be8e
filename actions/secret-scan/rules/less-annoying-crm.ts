import { base62, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lessAnnoyingCrm: Provider = {
  name: 'Less Annoying CRM',
  revoke: 'Delete the key under Settings > Programmer API.',
  references: ['https://www.lessannoyingcrm.com/help/topic/API_Introduction'],
  kinds: [
    {
      how: 'named',
      id: 'less-annoying-crm-api-key',
      title: 'Less Annoying CRM API key',
      names: [
        'less annoying',
        'less api',
        'less key',
        'less secret',
        'less token',
        'less access',
        'less private',
      ],
      words: [],
      grammar: [base62(1), from('0-9A-Za-z-', 56, 63)],
    },
  ],
};
