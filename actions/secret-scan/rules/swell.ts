import { base62, either, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const swell: Provider = {
  name: 'Swell',
  revoke: 'Replace it in the API settings of the Swell account.',
  references: ['https://developers.swell.is/'],
  kinds: [
    {
      how: 'named',
      id: 'swell-secret-key',
      title: 'Swell secret key',
      names: ['swell'],
      grammar: [either('sk', 'pk'), '_', optional('test_'), base62(24, 32)],
    },
  ],
};
