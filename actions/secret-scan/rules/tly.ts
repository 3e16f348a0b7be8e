import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tly: Provider = {
  name: 'T.LY',
  revoke: 'Replace it in the API settings of the T.LY account.',
  references: ['https://t.ly/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'tly-api-key',
      title: 'T.LY API key',
      severity: 'medium',
      names: ['tly api', 'tly token', 'tly key', 'tly secret', 'tly access', 't.ly'],
      grammar: [base62(60)],
    },
  ],
};
