import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const giphy: Provider = {
  name: 'GIPHY',
  revoke: 'Regenerate it on the page of the app in the developer dashboard.',
  references: ['https://developers.giphy.com/docs/api/'],
  kinds: [
    {
      how: 'named',
      id: 'giphy-api-key',
      title: 'GIPHY API key',
      severity: 'medium',
      names: ['giphy'],
      grammar: [base62(32)],
    },
  ],
};
