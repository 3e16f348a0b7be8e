import { base62, either, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const plivo: Provider = {
  name: 'Plivo',
  revoke: 'Regenerate the auth token under Account of the Plivo console.',
  references: ['https://www.plivo.com/docs/account/api/overview'],
  kinds: [
    {
      how: 'named',
      id: 'plivo-auth-token',
      title: 'Plivo auth token',
      names: ['plivo'],
      grammar: [base62(40, 60)],
    },
    {
      how: 'named',
      id: 'plivo-auth-id',
      title: 'Plivo auth ID',
      severity: 'info',
      names: ['plivo'],
      words: ['id'],
      grammar: [either('MA', 'SA'), upperDigits(18)],
    },
  ],
};
