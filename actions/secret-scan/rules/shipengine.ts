import { base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const shipengine: Provider = {
  name: 'ShipEngine',
  revoke: 'Replace it in the API settings of the ShipEngine account.',
  references: ['https://www.shipengine.com/docs/auth/'],
  kinds: [
    {
      how: 'named',
      id: 'shipengine-api-key',
      title: 'ShipEngine API key',
      names: ['ship engine'],
      grammar: [optional('TEST_'), base64(43)],
    },
  ],
};
