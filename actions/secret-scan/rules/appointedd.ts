import { from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const appointedd: Provider = {
  name: 'Appointedd',
  revoke: 'Regenerate it in the API settings of the Appointedd account.',
  references: ['https://developers.appointedd.com/'],
  kinds: [
    {
      how: 'named',
      id: 'appointedd-api-key',
      title: 'Appointedd API key',
      names: ['appointedd'],
      grammar: [from('0-9A-Za-z+/', 80, 96), optional('='), optional('=')],
    },
  ],
};
