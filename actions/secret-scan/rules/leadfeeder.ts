import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const leadfeeder: Provider = {
  name: 'Leadfeeder',
  revoke: 'Delete the token under Settings > Personal > API tokens of Leadfeeder.',
  references: ['https://docs.leadfeeder.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'leadfeeder-api-token',
      title: 'Leadfeeder API token',
      names: ['lead feeder'],
      grammar: [from('0-9A-Za-z-', 32, 64)],
    },
  ],
};
