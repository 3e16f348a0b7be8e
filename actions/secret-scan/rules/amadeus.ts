import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const amadeus: Provider = {
  name: 'Amadeus',
  revoke: 'Delete the app, or regenerate its secret, under My Self-Service Workspace.',
  references: [
    'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
  ],
  kinds: [
    {
      how: 'named',
      id: 'amadeus-secret',
      title: 'Amadeus API secret',
      names: ['amadeus'],
      grammar: [base62(16)],
    },
    {
      how: 'named',
      id: 'amadeus-api-key',
      title: 'Amadeus API key',
      severity: 'medium',
      names: ['amadeus'],
      grammar: [base62(32)],
    },
  ],
};
