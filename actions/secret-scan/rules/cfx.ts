import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cfx: Provider = {
  name: 'Cfx.re',
  revoke: 'Delete the registration key in the Cfx.re portal.',
  references: ['https://docs.fivem.net/docs/server-manual/setting-up-a-server/'],
  kinds: [
    {
      how: 'token',
      id: 'cfx-server-key',
      title: 'Cfx.re server registration key',
      grammar: ['cfxk_', base62(18, 24), '_', base62(4, 8)],
    },
  ],
};
