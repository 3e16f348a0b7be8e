import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clearout: Provider = {
  name: 'Clearout',
  revoke: 'Revoke it under Settings > API.',
  references: ['https://docs.clearout.io/'],
  kinds: [
    {
      how: 'named',
      id: 'clearout-api-token',
      title: 'Clearout API token',
      names: ['clearout'],
      grammar: [hex(32), ':', hex(64)],
    },
  ],
};
