import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const shipstation: Provider = {
  name: 'ShipStation',
  revoke: 'Replace it in the API settings of the ShipStation account.',
  references: ['https://www.shipstation.com/docs/api/'],
  kinds: [
    {
      how: 'named',
      id: 'shipstation-api-secret',
      title: 'ShipStation API secret',
      names: ['ship station'],
      grammar: [hex(32)],
    },
  ],
};
