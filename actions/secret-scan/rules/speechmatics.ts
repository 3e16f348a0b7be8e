import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const speechmatics: Provider = {
  name: 'Speechmatics',
  revoke: 'Replace it in the API settings of the Speechmatics account.',
  references: ['https://docs.speechmatics.com/'],
  kinds: [
    {
      how: 'named',
      id: 'speechmatics-api-key',
      title: 'Speechmatics API key',
      severity: 'medium',
      names: ['speechmatics'],
      grammar: [base62(32)],
    },
  ],
};
