import { base62, either, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const qualaroo: Provider = {
  name: 'Qualaroo',
  revoke: 'Replace it in the API settings of the Qualaroo account.',
  references: ['https://help.qualaroo.com/'],
  kinds: [
    {
      how: 'named',
      id: 'qualaroo-api-key',
      title: 'Qualaroo API key',
      names: ['qualaroo'],
      grammar: [base62(64), optional(either('==', '='))],
    },
  ],
};
