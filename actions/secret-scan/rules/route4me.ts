import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const route4me: Provider = {
  name: 'Route4Me',
  revoke: 'Replace it in the API settings of the Route4Me account.',
  references: ['https://support.route4me.com/route-planning-help.php'],
  kinds: [
    {
      how: 'named',
      id: 'route4me-api-key',
      title: 'Route4Me API key',
      names: ['route4me'],
      grammar: [upperDigits(32)],
    },
  ],
};
