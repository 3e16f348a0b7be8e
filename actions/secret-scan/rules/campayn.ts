import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const campayn: Provider = {
  name: 'Campayn',
  revoke: 'Regenerate it in the API settings of the Campayn account.',
  references: ['https://github.com/nebojsac/Campayn-API'],
  kinds: [
    {
      how: 'named',
      id: 'campayn-api-key',
      title: 'Campayn API key',
      names: ['campayn'],
      grammar: [lowerDigits(64)],
    },
  ],
};
