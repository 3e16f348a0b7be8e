import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zep: Provider = {
  name: 'Zep',
  revoke: 'Delete it under API Keys of the project.',
  references: ['https://help.getzep.com/'],
  kinds: [
    {
      how: 'named',
      id: 'zep-api-key',
      title: 'Zep API key',
      names: ['zep api', 'zep key', 'zep cloud', 'zep token', 'getzep'],
      grammar: ['z_', base64url(40, 200), '.', base64url(40, 300)],
    },
  ],
};
