import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const browshot: Provider = {
  name: 'Browshot',
  revoke: 'Regenerate it in the API settings of the Browshot account.',
  references: ['https://browshot.com/api/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'browshot-api-key',
      title: 'Browshot API key',
      names: ['browshot'],
      grammar: [base62(28)],
    },
  ],
};
