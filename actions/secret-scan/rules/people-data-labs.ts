import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const peopleDataLabs: Provider = {
  name: 'People Data Labs',
  revoke: 'Replace it in the API settings of the People Data Labs account.',
  references: ['https://docs.peopledatalabs.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'people-data-labs-api-key',
      title: 'People Data Labs API key',
      names: ['people data labs', 'pdl api'],
      grammar: [lowerDigits(64)],
    },
  ],
};
