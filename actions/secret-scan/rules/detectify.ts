import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const detectify: Provider = {
  name: 'Detectify',
  revoke: 'Delete it under Settings > API keys of the team.',
  references: ['https://developer.detectify.com/'],
  kinds: [
    {
      how: 'named',
      id: 'detectify-api-key',
      title: 'Detectify API key',
      names: ['detectify'],
      grammar: [lowerDigits(32)],
    },
  ],
};
