import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zendesk: Provider = {
  name: 'Zendesk',
  revoke: 'Delete it under Apps and integrations > APIs of the Admin Center.',
  references: ['https://developer.zendesk.com/api-reference/introduction/security-and-auth/'],
  kinds: [
    {
      how: 'named',
      id: 'zendesk-api-token',
      title: 'Zendesk API token',
      severity: 'critical',
      aliases: ['zendesk-secret-key'],
      names: ['zendesk'],
      grammar: [base62(40)],
    },
    {
      how: 'named',
      id: 'zendesk-oauth-token',
      title: 'Zendesk OAuth token or client secret',
      severity: 'critical',
      names: ['zendesk'],
      grammar: [hex(64)],
    },
  ],
};
