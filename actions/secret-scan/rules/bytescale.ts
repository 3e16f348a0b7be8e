import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bytescale: Provider = {
  name: 'Bytescale',
  revoke: 'Revoke it on the API keys page of the dashboard.',
  references: ['https://www.bytescale.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'bytescale-api-key',
      title: 'Bytescale API key',
      names: ['bytescale', 'upload io'],
      grammar: [either('secret_', 'public_'), base62(20, 40)],
    },
  ],
};
