import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const datawrapper: Provider = {
  name: 'Datawrapper',
  revoke: 'Delete it under Settings > API tokens.',
  references: ['https://developer.datawrapper.de/docs/getting-started'],
  kinds: [
    {
      how: 'named',
      id: 'datawrapper-api-token',
      title: 'Datawrapper API token',
      names: ['datawrapper'],
      grammar: [base62(64)],
    },
  ],
};
