import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const weglot: Provider = {
  name: 'Weglot',
  revoke: 'Replace it in the API settings of the Weglot account.',
  references: ['https://developers.weglot.com/'],
  kinds: [
    {
      how: 'named',
      id: 'weglot-api-key',
      title: 'Weglot API key',
      severity: 'low',
      names: ['weglot'],
      grammar: ['wg_', hex(32, 33)],
    },
  ],
};
