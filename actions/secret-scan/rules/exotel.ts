import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const exotel: Provider = {
  name: 'Exotel',
  revoke: 'Revoke it under Settings > API settings.',
  references: ['https://developer.exotel.com/'],
  kinds: [
    {
      how: 'named',
      id: 'exotel-api-token',
      title: 'Exotel API token',
      names: ['exotel'],
      grammar: [hex(40, 64)],
    },
  ],
};
