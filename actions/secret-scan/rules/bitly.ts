import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bitly: Provider = {
  name: 'Bitly',
  revoke: 'Regenerate it under Settings > API.',
  references: ['https://dev.bitly.com/docs/getting-started/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'bitly-access-token',
      title: 'Bitly access token',
      names: ['bit ly'],
      grammar: [lowerDigits(40)],
    },
  ],
};
