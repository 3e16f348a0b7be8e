import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sherpadesk: Provider = {
  name: 'SherpaDesk',
  revoke: 'Replace it in the API settings of the SherpaDesk account.',
  references: ['https://documentation.sherpadesk.com/'],
  kinds: [
    {
      how: 'named',
      id: 'sherpadesk-api-token',
      title: 'SherpaDesk API token',
      names: ['sherpa desk'],
      grammar: [lowerDigits(32)],
    },
  ],
};
