import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clockify: Provider = {
  name: 'Clockify',
  revoke: 'Regenerate it in the API settings of the Clockify account.',
  references: ['https://docs.clockify.me/'],
  kinds: [
    {
      how: 'named',
      id: 'clockify-api-key',
      title: 'Clockify API key',
      names: ['clockify'],
      grammar: [either([base62(48)], [base62(15, 16)])],
    },
  ],
};
