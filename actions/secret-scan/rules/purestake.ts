import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const purestake: Provider = {
  name: 'PureStake',
  revoke: 'Replace it in the API settings of the PureStake account.',
  references: ['https://developer.purestake.io/'],
  kinds: [
    {
      how: 'named',
      id: 'purestake-api-key',
      title: 'PureStake API key',
      severity: 'medium',
      names: ['pure stake'],
      grammar: [base62(40)],
    },
  ],
};
