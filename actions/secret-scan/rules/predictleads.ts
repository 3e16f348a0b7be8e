import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const predictleads: Provider = {
  name: 'PredictLeads',
  revoke: 'Revoke it in the subscription page.',
  references: ['https://docs.predictleads.com/'],
  kinds: [
    {
      how: 'named',
      id: 'predictleads-api-token',
      title: 'PredictLeads API token',
      names: ['predictleads'],
      grammar: [base64url(20, 40)],
    },
  ],
};
