import { hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const aftership: Provider = {
  name: 'AfterShip',
  revoke: 'Delete the key under Settings > API keys.',
  references: ['https://www.aftership.com/docs/tracking/quickstart/authentication'],
  kinds: [
    { how: 'token', id: 'aftership-api-key', title: 'AfterShip API key', grammar: ['asat_', hex(32)] },
    {
      how: 'named',
      id: 'aftership-legacy-api-key',
      title: 'AfterShip legacy API key',
      names: ['after ship'],
      grammar: uuid,
    },
  ],
};
