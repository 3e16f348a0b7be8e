import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const statuscake: Provider = {
  name: 'StatusCake',
  revoke: 'Replace it in the API settings of the StatusCake account.',
  references: ['https://developers.statuscake.com/'],
  kinds: [
    {
      how: 'named',
      id: 'statuscake-api-key',
      title: 'StatusCake API key',
      names: ['status cake'],
      grammar: [either([base62(20)], [base62(24, 32)])],
    },
  ],
};
