import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const apimetrics: Provider = {
  name: 'APImetrics',
  revoke: 'Regenerate it in the API settings of the APImetrics account.',
  references: ['https://apimetrics.io/docs'],
  kinds: [
    {
      how: 'named',
      id: 'apimetrics-api-key',
      title: 'APImetrics API key',
      names: ['apimetrics'],
      grammar: [base62(32)],
    },
  ],
};
