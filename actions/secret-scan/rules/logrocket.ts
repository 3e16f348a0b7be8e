import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const logrocket: Provider = {
  name: 'LogRocket',
  revoke: 'Revoke it under Settings > General settings.',
  references: ['https://docs.logrocket.com/'],
  kinds: [
    {
      how: 'named',
      id: 'logrocket-api-key',
      title: 'LogRocket API key',
      names: ['logrocket'],
      grammar: [base62(8, 40), ':', base62(6, 40), ':', base62(10, 40)],
    },
  ],
};
