import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gemfury: Provider = {
  name: 'Gemfury',
  revoke: "Revoke it under Tokens of the account's settings.",
  references: ['https://gemfury.com/help/tokens/'],
  kinds: [
    {
      how: 'named',
      id: 'gemfury-token',
      title: 'Gemfury token',
      names: ['gemfury', 'fury auth', 'fury push', 'fury deploy'],
      grammar: [base62(20, 32)],
    },
  ],
};
