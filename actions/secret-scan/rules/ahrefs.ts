import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ahrefs: Provider = {
  name: 'Ahrefs',
  revoke: 'Delete the key under Account settings > API keys.',
  references: ['https://docs.ahrefs.com/docs/api/reference/api-keys-creation-and-management'],
  kinds: [
    {
      how: 'named',
      id: 'ahrefs-api-key',
      title: 'Ahrefs API key',
      names: ['ahrefs'],
      grammar: [base64url(40)],
    },
  ],
};
