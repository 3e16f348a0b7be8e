import { digits, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mapillary: Provider = {
  name: 'Mapillary',
  revoke: 'Delete the application on the Developers page of Mapillary.',
  references: ['https://www.mapillary.com/developer/api-documentation#authentication'],
  kinds: [
    {
      how: 'token',
      id: 'mapillary-access-token',
      title: 'Mapillary access token',
      severity: 'medium',
      grammar: ['MLY|', digits(14, 18), '|', hex(32)],
    },
  ],
};
