import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lunchMoney: Provider = {
  name: 'Lunch Money',
  revoke: 'Delete the token on the Developers page of the Lunch Money settings.',
  references: ['https://lunchmoney.dev/#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'lunch-money-access-token',
      title: 'Lunch Money access token',
      names: ['lunch money'],
      grammar: [hex(50)],
    },
  ],
};
