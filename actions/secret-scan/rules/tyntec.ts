import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tyntec: Provider = {
  name: 'tyntec',
  revoke: 'Replace it in the API settings of the tyntec account.',
  references: ['https://api.tyntec.com/reference/'],
  kinds: [
    {
      how: 'named',
      id: 'tyntec-api-key',
      title: 'tyntec API key',
      names: ['tyntec'],
      grammar: [base62(32)],
    },
  ],
};
