import { base62, digits, lower } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dynatrace: Provider = {
  name: 'Dynatrace',
  revoke: 'Revoke it under Access Tokens, or OAuth clients in the account management.',
  references: [
    'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  ],
  kinds: [
    {
      how: 'token',
      id: 'dynatrace-api-token',
      title: 'Dynatrace API token',
      aliases: ['dynatrace-api-token'],
      grammar: ['dt0', lower(1), digits(2), '.', base62(8, 24), '.', base62(64)],
    },
  ],
};
