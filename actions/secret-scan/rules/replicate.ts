import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const replicate: Provider = {
  name: 'Replicate',
  revoke: 'Disable it under Account settings > API tokens.',
  references: ['https://replicate.com/docs/topics/security/api-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'replicate-api-token',
      title: 'Replicate API token',
      grammar: ['r8_', base62(37, 48)],
    },
  ],
};
