import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const composio: Provider = {
  name: 'Composio',
  revoke: 'Delete the key in the settings of the project.',
  references: ['https://docs.composio.dev/'],
  kinds: [
    {
      how: 'named',
      id: 'composio-api-key',
      title: 'Composio API key',
      names: ['composio'],
      grammar: ['ak_', base64url(20, 40)],
    },
  ],
};
