import { base62, either, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const semaphore: Provider = {
  name: 'Semaphore',
  revoke: 'Replace it in the API settings of the Semaphore account.',
  references: ['https://docs.semaphoreci.com/'],
  kinds: [
    {
      how: 'named',
      id: 'semaphore-api-token',
      title: 'Semaphore API token',
      names: ['semaphore'],
      words: ['auth', 'api', 'token', 'secret', 'key'],
      grammar: [either([lowerDigits(32)], [base62(20)])],
    },
  ],
};
