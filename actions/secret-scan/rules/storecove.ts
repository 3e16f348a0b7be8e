import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const storecove: Provider = {
  name: 'Storecove',
  revoke: 'Replace it in the API settings of the Storecove account.',
  references: ['https://www.storecove.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'storecove-api-key',
      title: 'Storecove API key',
      names: ['storecove'],
      grammar: [base64url(43)],
    },
  ],
};
