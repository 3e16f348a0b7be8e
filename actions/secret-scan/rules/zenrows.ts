import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zenrows: Provider = {
  name: 'ZenRows',
  revoke: 'Replace it in the API settings of the ZenRows account.',
  references: ['https://docs.zenrows.com/'],
  kinds: [
    {
      how: 'named',
      id: 'zenrows-api-key',
      title: 'ZenRows API key',
      names: ['zenrows'],
      grammar: [hex(40)],
    },
  ],
};
