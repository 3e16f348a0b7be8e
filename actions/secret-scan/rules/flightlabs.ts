import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const flightlabs: Provider = {
  name: 'FlightLabs',
  revoke: 'Replace it in the dashboard.',
  references: ['https://www.goflightlabs.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'flightlabs-access-key',
      title: 'FlightLabs access key',
      severity: 'medium',
      names: ['flightlabs', 'flight labs'],
      words: [],
      grammar: ['eyJ', base64url(20, 120), '.', base64url(60, 700), '.', base64url(43, 120)],
    },
  ],
};
