import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const teamgate: Provider = {
  name: 'Teamgate',
  revoke: 'Replace it in the API settings of the Teamgate account.',
  references: ['https://developers.teamgate.com/'],
  kinds: [
    {
      how: 'named',
      id: 'teamgate-api-key',
      title: 'Teamgate API key',
      names: ['teamgate'],
      grammar: [base62(80)],
    },
    {
      how: 'named',
      id: 'teamgate-auth-token',
      title: 'Teamgate auth token',
      names: ['teamgate'],
      grammar: [base62(40)],
    },
  ],
};
