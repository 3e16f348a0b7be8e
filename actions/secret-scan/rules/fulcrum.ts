import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fulcrum: Provider = {
  name: 'Fulcrum',
  revoke: 'Delete it under API on the profile page.',
  references: ['https://docs.fulcrumapp.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'fulcrum-api-token',
      title: 'Fulcrum API token',
      names: ['fulcrum'],
      grammar: [lowerDigits(80)],
    },
  ],
};
