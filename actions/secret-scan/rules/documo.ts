import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const documo: Provider = {
  name: 'Documo',
  revoke: 'Delete it under Settings > API of the account.',
  references: ['https://docs.documo.com/'],
  kinds: [
    {
      how: 'named',
      id: 'documo-api-key',
      title: 'Documo API key',
      names: ['documo'],
      words: [],
      grammar: ['ey', base64url(34), '.', base64url(100, 400), '.', base64url(43)],
    },
  ],
};
