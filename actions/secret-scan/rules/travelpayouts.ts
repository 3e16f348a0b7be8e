import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const travelpayouts: Provider = {
  name: 'Travelpayouts',
  revoke: 'Replace it in the API settings of the Travelpayouts account.',
  references: ['https://support.travelpayouts.com/hc/en-us/articles/203956163'],
  kinds: [
    {
      how: 'named',
      id: 'travelpayouts-api-token',
      title: 'Travelpayouts API token',
      severity: 'medium',
      names: ['travelpayouts', 'travel payouts'],
      grammar: [hex(32)],
    },
  ],
};
