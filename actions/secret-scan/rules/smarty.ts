import { base62, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const smarty: Provider = {
  name: 'Smarty',
  revoke: 'Replace it in the API settings of the Smarty account.',
  references: ['https://www.smarty.com/docs/cloud/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'smarty-auth-token',
      title: 'Smarty auth token',
      names: ['smarty'],
      words: ['token', 'key', 'auth'],
      grammar: [base62(20)],
    },
    {
      how: 'named',
      id: 'smarty-auth-id',
      title: 'Smarty auth ID',
      severity: 'info',
      names: ['smarty'],
      words: ['id'],
      grammar: [...uuid],
    },
  ],
};
