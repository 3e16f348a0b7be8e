import { base64, base64url, either, lowerDigits, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const supabase: Provider = {
  name: 'Supabase',
  revoke: 'Delete it under Account > Access Tokens, a project key under Settings > API Keys.',
  references: ['https://supabase.com/docs/guides/api/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'supabase-access-token',
      title: 'Supabase personal access token',
      severity: 'critical',
      grammar: ['sbp_', optional(either('oauth', 'v0'), '_'), lowerDigits(40)],
      // It is drawn from digits too (the command line tool takes hexadecimal ones alone).
      verify: (text) =>
        /\d/.test(text.slice(4)) ? undefined : { state: 'disproven', why: 'no digit stands in it' },
    },
    {
      how: 'token',
      id: 'supabase-secret-key',
      title: 'Supabase secret key',
      severity: 'critical',
      grammar: ['sb_secret_', base64url(22), '_', base64url(8)],
    },
    {
      how: 'token',
      id: 'supabase-publishable-key',
      title: 'Supabase publishable key',
      severity: 'low',
      grammar: ['sb_publishable_', base64url(22), '_', base64url(8)],
    },
    {
      how: 'named',
      id: 'supabase-jwt-secret',
      title: 'Supabase JWT secret',
      severity: 'critical',
      names: ['supabase'],
      words: ['jwt', 'secret'],
      grammar: [base64(86), '=='],
    },
  ],
};
