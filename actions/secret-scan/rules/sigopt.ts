import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sigopt: Provider = {
  name: 'SigOpt',
  revoke: 'Replace it in the API settings of the SigOpt account.',
  references: ['https://docs.sigopt.com/'],
  kinds: [
    {
      how: 'named',
      id: 'sigopt-api-token',
      title: 'SigOpt API token',
      names: ['sig opt'],
      grammar: [upperDigits(48)],
    },
  ],
};
