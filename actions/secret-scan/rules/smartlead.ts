import { lowerDigits, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const smartlead: Provider = {
  name: 'Smartlead',
  revoke: 'Revoke it under Settings > API.',
  references: ['https://api.smartlead.ai/'],
  kinds: [
    {
      how: 'named',
      id: 'smartlead-api-key',
      title: 'Smartlead API key',
      names: ['smartlead'],
      grammar: [...uuid, '_', lowerDigits(7)],
    },
  ],
};
