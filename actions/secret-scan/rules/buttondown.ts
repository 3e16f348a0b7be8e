import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const buttondown: Provider = {
  name: 'Buttondown',
  revoke: 'Regenerate it in the API settings of the Buttondown account.',
  references: ['https://docs.buttondown.com/api-introduction'],
  kinds: [
    {
      how: 'named',
      id: 'buttondown-api-key',
      title: 'Buttondown API key',
      names: ['buttondown'],
      grammar: uuid,
    },
  ],
};
