import { from, hex, optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const stormglass: Provider = {
  name: 'Storm Glass',
  revoke: 'Replace it in the API settings of the Storm Glass account.',
  references: ['https://docs.stormglass.io/'],
  kinds: [
    {
      how: 'named',
      id: 'stormglass-api-key',
      title: 'Storm Glass API key',
      severity: 'low',
      names: ['storm glass'],
      grammar: [...uuid, optional(optional('-'), hex(8), optional('-'), from('0-9a-f-', 4, 40))],
    },
  ],
};
