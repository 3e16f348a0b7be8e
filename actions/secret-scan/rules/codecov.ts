import { lowerDigits, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const codecov: Provider = {
  name: 'Codecov',
  revoke: 'Regenerate the upload token under Settings of the repository, or revoke the token under Access.',
  references: ['https://docs.codecov.com/docs/codecov-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'codecov-upload-token',
      title: 'Codecov upload token',
      names: ['codecov'],
      grammar: uuid,
    },
    {
      how: 'named',
      id: 'codecov-access-token',
      title: 'Codecov access token',
      aliases: ['codecov-access-token'],
      names: ['codecov'],
      grammar: [lowerDigits(32)],
    },
  ],
};
