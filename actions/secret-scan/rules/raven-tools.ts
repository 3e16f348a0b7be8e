import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ravenTools: Provider = {
  name: 'Raven Tools',
  revoke: 'Replace it in the API settings of the Raven Tools account.',
  references: ['https://api.raventools.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'raven-tools-api-key',
      title: 'Raven Tools API key',
      severity: 'medium',
      names: ['raven tools'],
      grammar: [base62(16)],
    },
  ],
};
