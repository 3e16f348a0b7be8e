import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nasa: Provider = {
  name: 'NASA',
  revoke: 'Request a new key: one cannot be revoked by its owner.',
  references: ['https://api.nasa.gov/'],
  kinds: [
    {
      how: 'named',
      id: 'nasa-api-key',
      title: 'NASA API key',
      severity: 'medium',
      names: ['nasa'],
      words: ['key', 'token', 'secret'],
      grammar: [base62(40)],
    },
  ],
};
