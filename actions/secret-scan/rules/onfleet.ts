import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const onfleet: Provider = {
  name: 'Onfleet',
  revoke: 'Delete the key under Settings > API & Webhooks.',
  references: ['https://docs.onfleet.com/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'onfleet-api-key',
      title: 'Onfleet API key',
      names: ['onfleet'],
      grammar: [lowerDigits(32)],
    },
  ],
};
