import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const worldcoinindex: Provider = {
  name: 'WorldCoinIndex',
  revoke: 'Replace it in the API settings of the WorldCoinIndex account.',
  references: ['https://www.worldcoinindex.com/apiservice'],
  kinds: [
    {
      how: 'named',
      id: 'worldcoinindex-api-key',
      title: 'WorldCoinIndex API key',
      severity: 'medium',
      names: ['worldcoinindex'],
      grammar: [base62(35)],
    },
  ],
};
