import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ubidots: Provider = {
  name: 'Ubidots',
  revoke: 'Delete it under API Credentials of the profile.',
  references: ['https://docs.ubidots.com/v1.6/reference/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'ubidots-token',
      title: 'Ubidots token or API key',
      grammar: [either('BBFF-', 'BBUS-', 'BBAU-'), base62(30, 40)],
    },
    {
      how: 'named',
      id: 'ubidots-named-token',
      title: 'Ubidots token beside its name',
      names: ['ubidots'],
      grammar: ['A1E-', base62(30, 40)],
    },
  ],
};
