import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nethunt: Provider = {
  name: 'NetHunt',
  revoke: 'Replace the key under Settings > Integrations > API.',
  references: ['https://nethunt.com/integration-api'],
  kinds: [
    {
      how: 'named',
      id: 'nethunt-api-key',
      title: 'NetHunt API key',
      names: ['nethunt', 'net hunt'],
      grammar: [from('0-9a-z-', 36)],
    },
  ],
};
