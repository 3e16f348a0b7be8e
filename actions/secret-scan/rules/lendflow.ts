import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lendflow: Provider = {
  name: 'Lendflow',
  revoke: 'Ask Lendflow to revoke the token.',
  references: ['https://docs.lendflow.com/'],
  kinds: [
    {
      how: 'named',
      id: 'lendflow-api-key',
      title: 'Lendflow API key',
      names: ['lendflow'],
      grammar: [base64url(20, 60), '.', base64url(100, 600), '.', base64url(80, 800)],
    },
  ],
};
