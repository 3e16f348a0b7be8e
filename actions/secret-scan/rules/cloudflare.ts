import { base62, base64url, either, hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { cloudflareSample, cloudflareVerdict } from '../verdicts/cloudflare.ts';

export const cloudflare: Provider = {
  name: 'Cloudflare',
  revoke: 'Roll or delete it under My profile > API tokens of the dashboard.',
  references: [
    'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
    'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
  ],
  kinds: [
    {
      how: 'token',
      id: 'cloudflare-global-key',
      title: 'Cloudflare global API key',
      severity: 'critical',
      aliases: ['cloudflare-global-api-key'],
      grammar: ['cfk_', base62(40), hex(8)],
      verify: cloudflareVerdict,
      sample: cloudflareSample('cfk_'),
    },
    {
      how: 'token',
      id: 'cloudflare-token',
      title: 'Cloudflare user or account API token',
      severity: 'critical',
      aliases: ['cloudflare-api-key'],
      grammar: [either('cfut_', 'cfat_'), base62(40), hex(8)],
      verify: cloudflareVerdict,
      sample: cloudflareSample('cfut_'),
    },
    {
      how: 'named',
      id: 'cloudflare-legacy-token',
      title: 'Cloudflare legacy API token',
      severity: 'critical',
      aliases: ['cloudflare-api-key'],
      names: ['cloud flare', 'cf api', 'cf token', 'cf dns'],
      grammar: [base64url(40)],
    },
    {
      how: 'named',
      id: 'cloudflare-legacy-global-key',
      title: 'Cloudflare legacy global API key',
      severity: 'critical',
      aliases: ['cloudflare-global-api-key'],
      names: ['cloud flare', 'cf api', 'cf key', 'x auth key'],
      grammar: [hex(37)],
    },
    {
      how: 'token',
      id: 'cloudflare-origin-ca-key',
      title: 'Cloudflare Origin CA key',
      severity: 'critical',
      aliases: ['cloudflare-origin-ca-key'],
      grammar: ['v1.0-', hex(24, 64), '-', hex(120, 260), optional('-', hex(64))],
    },
    {
      how: 'named',
      id: 'cloudflare-turnstile-secret',
      title: 'Cloudflare Turnstile secret',
      names: ['turnstile', 'cloudflare'],
      words: ['secret', 'key'],
      grammar: ['0x4', base64url(30, 36)],
    },
  ],
};
