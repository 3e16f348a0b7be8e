import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const flightaware: Provider = {
  name: 'FlightAware',
  revoke: 'Revoke it in the AeroAPI portal.',
  references: ['https://www.flightaware.com/aeroapi/portal/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'flightaware-api-key',
      title: 'FlightAware AeroAPI key',
      names: ['flightaware', 'aeroapi'],
      grammar: [base62(32)],
    },
  ],
};
