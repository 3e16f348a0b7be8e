import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const affinity: Provider = {
  name: 'Affinity',
  revoke: 'Revoke it under Settings > API.',
  references: ['https://api-docs.affinity.co/'],
  kinds: [
    {
      how: 'named',
      id: 'affinity-api-key',
      title: 'Affinity API key',
      names: ['affinity api', 'affinity crm'],
      grammar: [base64url(40, 46)],
    },
  ],
};
