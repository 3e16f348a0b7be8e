import { base64, digits, either, from, hex, lowerDigits, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { sentrySample, sentryVerdict } from '../verdicts/sentry.ts';

export const sentry: Provider = {
  name: 'Sentry',
  revoke: 'Revoke it under Settings > Auth Tokens, a DSN under Client Keys of the project.',
  references: ['https://docs.sentry.io/account/auth-tokens/'],
  kinds: [
    {
      how: 'token',
      id: 'sentry-organization-token',
      title: 'Sentry organization token',
      severity: 'critical',
      aliases: ['sentry-org-token'],
      grammar: ['sntrys_eyJ', base64(60, 600), optional(either('==', '=')), '_', base64(43, 44)],
      verify: sentryVerdict,
      sample: sentrySample,
    },
    {
      how: 'token',
      id: 'sentry-user-token',
      title: 'Sentry user token',
      severity: 'critical',
      aliases: ['sentry-user-token'],
      grammar: ['sntryu_', hex(64)],
    },
    {
      how: 'token',
      id: 'sentry-integration-token',
      title: 'Sentry integration or app token',
      grammar: [either('sntryi_', 'sntrya_'), hex(64)],
    },
    {
      how: 'named',
      id: 'sentry-access-token',
      title: 'Sentry access token',
      severity: 'critical',
      aliases: ['sentry-access-token'],
      names: ['sentry'],
      grammar: [hex(64)],
    },
    {
      how: 'token',
      id: 'sentry-dsn',
      title: 'Sentry DSN',
      severity: 'low',
      grammar: [
        either('https', 'http'),
        '://',
        lowerDigits(32),
        optional(':', hex(32)),
        '@',
        optional(from('0-9a-z-', 1, 40), '.'),
        optional('ingest.'),
        optional(either('us', 'de'), '.'),
        'sentry.io/',
        digits(1, 20),
      ],
      literals: ['sentry.io/'],
    },
  ],
};
