import { base62, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bannerbear: Provider = {
  name: 'Bannerbear',
  revoke: 'Regenerate it in the settings of the project or of the account.',
  references: ['https://developers.bannerbear.com/'],
  kinds: [
    {
      how: 'token',
      id: 'bannerbear-api-key',
      title: 'Bannerbear API key',
      grammar: ['bb_', either('pr_', 'ma_', 'mt_'), hex(30)],
    },
    {
      how: 'named',
      id: 'bannerbear-legacy-api-key',
      title: 'Bannerbear legacy API key',
      names: ['bannerbear'],
      grammar: [base62(22), 'tt'],
    },
  ],
};
