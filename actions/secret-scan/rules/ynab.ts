import { base64url, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ynab: Provider = {
  name: 'YNAB',
  revoke: 'Revoke it under Account Settings > Developer Settings.',
  references: ['https://api.ynab.com/#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'ynab-personal-token',
      title: 'YNAB personal access token',
      names: ['ynab', 'youneedabudget'],
      grammar: [either([hex(64)], [base64url(43)])],
    },
  ],
};
