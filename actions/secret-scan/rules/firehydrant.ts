import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const firehydrant: Provider = {
  name: 'FireHydrant',
  revoke: 'Delete the bot user under Settings > Bot users.',
  references: ['https://docs.firehydrant.com/reference/firehydrant-api'],
  kinds: [
    {
      how: 'token',
      id: 'firehydrant-api-key',
      title: 'FireHydrant API key',
      grammar: ['fhb-', hex(32)],
    },
  ],
};
