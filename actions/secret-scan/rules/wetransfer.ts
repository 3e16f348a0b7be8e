import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wetransfer: Provider = {
  name: 'WeTransfer',
  revoke: 'Replace it in the API settings of the WeTransfer account.',
  references: ['https://developers.wetransfer.com/documentation/'],
  kinds: [
    {
      how: 'named',
      id: 'wetransfer-api-key',
      title: 'WeTransfer API key',
      names: ['wetransfer'],
      grammar: [base62(40)],
    },
  ],
};
