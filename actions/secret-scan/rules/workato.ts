import { base64url, lower, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const workato: Provider = {
  name: 'Workato',
  revoke: 'Delete the API client under Workspace admin > API clients.',
  references: ['https://docs.workato.com/workato-api.html'],
  kinds: [
    {
      how: 'token',
      id: 'workato-api-token',
      title: 'Workato developer API token',
      severity: 'critical',
      grammar: [
        'wrka',
        optional(lower(2, 3)),
        '-eyJ',
        base64url(20, 200),
        '.eyJ',
        base64url(20, 1000),
        '.',
        base64url(100, 800),
      ],
      literals: ['wrka'],
    },
  ],
};
