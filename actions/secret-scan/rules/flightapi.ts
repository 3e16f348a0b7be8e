import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const flightapi: Provider = {
  name: 'FlightAPI',
  revoke: 'Replace it in the dashboard.',
  references: ['https://docs.flightapi.io/'],
  kinds: [
    {
      how: 'named',
      id: 'flightapi-api-key',
      title: 'FlightAPI API key',
      severity: 'medium',
      names: ['flightapi', 'flight api'],
      grammar: [lowerDigits(24)],
    },
  ],
};
