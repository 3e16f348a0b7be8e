import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hookdeck: Provider = {
  name: 'Hookdeck',
  revoke: 'Delete it under Settings > API keys of the project.',
  references: ['https://hookdeck.com/docs/api'],
  kinds: [
    {
      how: 'named',
      id: 'hookdeck-api-key',
      title: 'Hookdeck API key',
      names: ['hookdeck'],
      grammar: [lowerDigits(48, 50)],
    },
  ],
};
