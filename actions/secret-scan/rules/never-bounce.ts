import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const neverBounce: Provider = {
  name: 'NeverBounce',
  revoke: 'Revoke it under Apps of the account.',
  references: ['https://developers.neverbounce.com/'],
  kinds: [
    {
      how: 'named',
      id: 'never-bounce-api-key',
      title: 'NeverBounce API key',
      names: ['neverbounce'],
      grammar: [either(['private_', hex(32)], ['secret_', hex(32)])],
    },
  ],
};
