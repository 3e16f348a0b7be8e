import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const textlocal: Provider = {
  name: 'Textlocal',
  revoke: 'Revoke it under Settings > API keys.',
  references: ['https://api.txtlocal.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'textlocal-api-key',
      title: 'Textlocal API key',
      names: ['textlocal', 'txtlocal'],
      grammar: [base64url(11), '-', base64url(40, 44)],
    },
  ],
};
