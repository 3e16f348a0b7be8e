import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pollsapi: Provider = {
  name: 'Polls API',
  revoke: 'Replace it in the API settings of the Polls API account.',
  references: ['https://pollsapi.com/'],
  kinds: [
    {
      how: 'named',
      id: 'pollsapi-api-key',
      title: 'Polls API API key',
      severity: 'medium',
      names: ['polls api'],
      grammar: [base62(28)],
    },
  ],
};
