import { base64url, either, optional, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { onePasswordSample, onePasswordVerdict } from '../verdicts/one-password.ts';

export const onePassword: Provider = {
  name: '1Password',
  revoke:
    'Revoke the service account under Developer > Service accounts, or change the secret key under My Profile.',
  references: ['https://developer.1password.com/docs/service-accounts/security/'],
  kinds: [
    {
      how: 'token',
      id: 'one-password-service-account-token',
      title: '1Password service account token',
      severity: 'critical',
      aliases: ['1password-service-account-token'],
      grammar: ['ops_eyJ', base64url(240, 2400), optional('='), optional('=')],
      verify: onePasswordVerdict,
      sample: onePasswordSample,
    },
    {
      how: 'token',
      id: 'one-password-secret-key',
      title: '1Password secret key',
      severity: 'critical',
      aliases: ['1password-secret-key'],
      neither: { before: '0-9A-Za-z-', behind: '0-9A-Za-z-' },
      grammar: [
        'A3-',
        upperDigits(6),
        '-',
        either([upperDigits(11)], [upperDigits(6), '-', upperDigits(5)]),
        '-',
        upperDigits(5),
        '-',
        upperDigits(5),
        '-',
        upperDigits(5),
      ],
    },
  ],
};
