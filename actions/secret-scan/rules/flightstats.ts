import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const flightstats: Provider = {
  name: 'FlightStats',
  revoke: 'Replace the application key in the developer center.',
  references: ['https://developer.flightstats.com/api-docs/'],
  kinds: [
    {
      how: 'named',
      id: 'flightstats-application-key',
      title: 'FlightStats application key',
      severity: 'medium',
      names: ['flightstats', 'flight stats'],
      grammar: [lowerDigits(32)],
    },
  ],
};
