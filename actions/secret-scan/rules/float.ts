import { base64, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const float: Provider = {
  name: 'Float',
  revoke: 'Regenerate it under Team settings > Integrations.',
  references: ['https://developer.float.com/api_reference.html'],
  kinds: [
    {
      how: 'named',
      id: 'float-api-token',
      title: 'Float API token',
      names: ['float api', 'float token', 'float key', 'float access'],
      words: [],
      grammar: [hex(16), base64(42, 43), '='],
    },
  ],
};
