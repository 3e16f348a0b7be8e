import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const moosend: Provider = {
  name: 'Moosend',
  revoke: 'Regenerate the key under Settings > API key of Moosend.',
  references: ['https://docs.moosend.com/developers/api-documentation/en/index-en.html'],
  kinds: [
    {
      how: 'named',
      id: 'moosend-api-key',
      title: 'Moosend API key',
      names: ['moosend'],
      grammar: uuid,
    },
  ],
};
