import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const deno: Provider = {
  name: 'Deno',
  revoke: 'Revoke it under Access Tokens of the account settings.',
  references: ['https://docs.deno.com/deploy/'],
  kinds: [
    {
      how: 'token',
      id: 'deno-account-token',
      title: 'Deno Deploy account token',
      severity: 'critical',
      grammar: ['ddp_', base62(36)],
    },
    {
      how: 'token',
      id: 'deno-organization-token',
      title: 'Deno Deploy organization token',
      severity: 'critical',
      grammar: [either('ddo_', 'ddw_'), base62(36)],
    },
  ],
};
