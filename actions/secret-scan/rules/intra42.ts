import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const intra42: Provider = {
  name: '42',
  revoke: 'Regenerate the secret of the application on the intranet.',
  references: ['https://api.intra.42.fr/apidoc/guides/getting_started'],
  kinds: [
    {
      how: 'token',
      id: 'intra42-client-secret',
      title: '42 intranet client secret',
      aliases: ['intra42-client-secret'],
      grammar: [either('s-s4t2ud-', 's-s4t2af-'), hex(64)],
    },
    {
      how: 'token',
      id: 'intra42-client-id',
      title: '42 intranet client ID',
      severity: 'info',
      grammar: [either('u-s4t2ud-', 'u-s4t2af-'), hex(64)],
    },
  ],
};
