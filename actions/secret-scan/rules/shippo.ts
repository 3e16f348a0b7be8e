import { anyHex, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const shippo: Provider = {
  name: 'Shippo',
  revoke: 'Delete it under Settings > API.',
  references: ['https://docs.goshippo.com/docs/guides_general/authentication/'],
  kinds: [
    {
      how: 'token',
      id: 'shippo-api-token',
      title: 'Shippo API token',
      aliases: ['shippo-api-token'],
      grammar: ['shippo_', either('live', 'test'), '_', anyHex(40)],
    },
  ],
};
