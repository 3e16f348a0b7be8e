import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const canny: Provider = {
  name: 'Canny',
  revoke: 'Regenerate it in the API settings of the Canny account.',
  references: ['https://developers.canny.io/api-reference'],
  kinds: [
    {
      how: 'named',
      id: 'canny-api-key',
      title: 'Canny API key',
      names: ['canny api', 'canny key', 'canny token', 'canny secret', 'canny io'],
      grammar: uuid,
    },
  ],
};
