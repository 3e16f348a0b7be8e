import { base62, either, lowerDigits, uuid } from '../grammar.ts';
import type { Provider, TokenKind } from '../kind.ts';
import { vercelSample, vercelVerdict } from '../verdicts/vercel.ts';

const token = (prefix: string, more: Pick<TokenKind, 'id' | 'title' | 'severity'>): TokenKind => ({
  how: 'token',
  ...more,
  grammar: [prefix, base62(56)],
  verify: vercelVerdict,
  sample: vercelSample(prefix),
});

export const vercel: Provider = {
  name: 'Vercel',
  revoke: 'Delete it under Settings > Tokens of the account, or in the settings of the project.',
  references: [
    'https://vercel.com/docs/rest-api#authentication',
    'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
  ],
  kinds: [
    token('vcp_', { id: 'vercel-personal-token', title: 'Vercel access token', severity: 'critical' }),
    token('vci_', {
      id: 'vercel-integration-token',
      title: 'Vercel integration token',
      severity: 'critical',
    }),
    token('vca_', { id: 'vercel-app-access-token', title: 'Vercel app access token', severity: 'critical' }),
    token('vcr_', {
      id: 'vercel-app-refresh-token',
      title: 'Vercel app refresh token',
      severity: 'critical',
    }),
    token('vck_', { id: 'vercel-ai-gateway-key', title: 'Vercel AI Gateway key' }),
    {
      how: 'named',
      id: 'vercel-api-token',
      title: 'Vercel access token of the older format',
      severity: 'critical',
      names: ['vercel', 'zeit', 'now token'],
      words: ['token', 'key', 'secret', 'access', 'auth', 'bearer'],
      grammar: [base62(24)],
    },
    {
      how: 'token',
      id: 'vercel-blob-token',
      title: 'Vercel Blob read-write token',
      grammar: ['vercel_blob_rw_', base62(14, 20), '_', base62(28, 44)],
    },
    {
      how: 'token',
      id: 'vercel-deploy-hook',
      title: 'Vercel deploy hook',
      severity: 'medium',
      grammar: [
        'api.vercel.com/v1/integrations/deploy/',
        either('prj_', 'Qm'),
        base62(24, 48),
        '/',
        base62(8, 24),
      ],
    },
    {
      how: 'token',
      id: 'vercel-edge-config-url',
      title: 'Vercel Edge Config connection string',
      grammar: ['edge-config.vercel.com/ecfg_', lowerDigits(20, 40), '?token=', ...uuid],
    },
  ],
};
