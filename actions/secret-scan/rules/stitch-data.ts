import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const stitchData: Provider = {
  name: 'Stitch',
  revoke: 'Replace it in the API settings of the Stitch account.',
  references: ['https://www.stitchdata.com/docs/developers/stitch-connect/api'],
  kinds: [
    {
      how: 'named',
      id: 'stitch-data-api-token',
      title: 'Stitch API token',
      names: ['stitch data'],
      grammar: [lowerDigits(35, 40)],
    },
  ],
};
