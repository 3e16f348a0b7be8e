import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const braze: Provider = {
  name: 'Braze',
  revoke: 'Delete the key under Settings > API keys.',
  references: ['https://www.braze.com/docs/api/basics/'],
  kinds: [
    {
      how: 'named',
      id: 'braze-api-key',
      title: 'Braze REST API key',
      names: ['braze', 'appboy'],
      grammar: uuid,
    },
  ],
};
