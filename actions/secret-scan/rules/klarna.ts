import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const klarna: Provider = {
  name: 'Klarna',
  revoke: 'Disable the credentials under Settings > API credentials of the Klarna merchant portal.',
  references: ['https://docs.klarna.com/api/authentication/'],
  kinds: [
    {
      how: 'token',
      id: 'klarna-api-key',
      title: 'Klarna API key',
      severity: 'critical',
      grammar: ['klarna_live_', either('api', 'client'), '_', base64url(30, 200)],
    },
    {
      how: 'token',
      id: 'klarna-test-api-key',
      title: 'Klarna test API key',
      severity: 'medium',
      grammar: [
        'klarna_',
        either('test', 'playground'),
        '_',
        either('api', 'client'),
        '_',
        base64url(30, 200),
      ],
    },
  ],
};
