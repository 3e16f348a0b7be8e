import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const textmagic: Provider = {
  name: 'Textmagic',
  revoke: 'Replace it in the API settings of the Textmagic account.',
  references: ['https://docs.textmagic.com/'],
  kinds: [
    {
      how: 'named',
      id: 'textmagic-api-key',
      title: 'Textmagic API key',
      names: ['textmagic', 'text magic'],
      grammar: [base62(30)],
    },
  ],
};
