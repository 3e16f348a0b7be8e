import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pipedrive: Provider = {
  name: 'Pipedrive',
  revoke: 'Regenerate it under Personal preferences > API.',
  references: ['https://pipedrive.readme.io/docs/core-api-concepts-authentication'],
  kinds: [
    {
      how: 'named',
      id: 'pipedrive-api-token',
      title: 'Pipedrive API token',
      names: ['pipedrive'],
      grammar: [lowerDigits(40)],
    },
  ],
};
