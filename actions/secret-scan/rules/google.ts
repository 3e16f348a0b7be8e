import { base62, base64, base64url, digits, either, lowerDigits, sampleOf, upperDigits } from '../grammar.ts';
import type { Found, Provider } from '../kind.ts';
import { privateKeyAt } from '../pem.ts';
import { privateKeyVerdict } from '../verdicts/private-key.ts';

/** Its private key, where the account's address stands in the same object. */
function findServiceAccount(text: string, at: number): Found | undefined {
  const field = /^private_key\\*"\s*:\s*\\*"/.exec(text.slice(at, at + 64));
  if (field === null) return undefined;
  const [open, close] = [text.lastIndexOf('{', at), text.indexOf('}', at)];
  if (!text.slice(Math.max(0, open), close === -1 ? undefined : close).includes('gserviceaccount.com'))
    return undefined;
  const place = text.indexOf('PRIVATE KEY', at);
  const key = place === -1 || place > at + 128 ? undefined : privateKeyAt(text, place);
  if (key === undefined) return undefined;
  const verdict = privateKeyVerdict(key);
  // Whoever shortens the key leaves the rest of the account.
  const isProven = verdict?.state === 'proven';
  return { start: key.start, end: key.end, ...(isProven && { verdict }) };
}

export const google: Provider = {
  name: 'Google',
  revoke:
    'Delete or rotate it under APIs & Services > Credentials, or IAM > Service Accounts, of the project.',
  references: ['https://cloud.google.com/docs/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'google-api-key',
      title: 'Google API key',
      aliases: ['gcp-api-key'],
      grammar: ['AIza', base64url(35)],
      references: ['https://cloud.google.com/docs/authentication/api-keys'],
    },
    {
      how: 'token',
      id: 'google-api-key-in-base64',
      title: 'Google API key in base64',
      grammar: ['QUl6YV', base64(46)],
      references: ['https://cloud.google.com/docs/authentication/api-keys'],
    },
    {
      how: 'token',
      id: 'google-gemini-key',
      title: 'Google API key bound to a service account',
      grammar: ['AQ.Ab8', base64url(47)],
      references: ['https://ai.google.dev/gemini-api/docs/api-key'],
    },
    {
      how: 'token',
      id: 'google-client-secret',
      title: 'Google OAuth client secret',
      severity: 'critical',
      grammar: ['GOCSPX-', base64url(28)],
    },
    {
      how: 'named',
      id: 'google-old-client-secret',
      title: 'Google OAuth client secret of the older format',
      names: [
        'google client secret',
        'google oauth secret',
        'google oauth client secret',
        'google oauth2 client secret',
        'google oauth2 secret',
        'google secret',
        'gcp client secret',
        'gcp secret',
        'apps.googleusercontent.com',
      ],
      words: [],
      grammar: [base64url(24)],
    },
    {
      how: 'token',
      id: 'google-client-id',
      title: 'Google OAuth client id',
      severity: 'info',
      grammar: [digits(6, 21), '-', lowerDigits(32), '.apps.googleusercontent.com'],
      literals: ['.apps.googleusercontent.com'],
    },
    {
      how: 'token',
      id: 'google-access-token',
      title: 'Google OAuth access token',
      grammar: ['ya29.', base64url(20, 1000)],
    },
    {
      how: 'token',
      id: 'google-refresh-token',
      title: 'Google OAuth refresh token',
      severity: 'critical',
      grammar: ['1//0', base64url(40, 120)],
    },
    {
      how: 'block',
      id: 'google-service-account',
      title: 'Google service account key',
      severity: 'critical',
      aliases: ['gcp-service-account'],
      literals: ['private_key'],
      reach: { before: 2000, behind: 8000 },
      find: findServiceAccount,
      sample: (random) => {
        const key = `MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgw${sampleOf([base62(400)], random)}`;
        return `{"type":"service_account","private_key":"-----BEGIN PRIVATE KEY-----\\n${key}\\n-----END PRIVATE KEY-----\\n","client_email":"ci@acme.iam.gserviceaccount.com"}`;
      },
      references: ['https://cloud.google.com/iam/docs/keys-create-delete'],
    },
    {
      how: 'named',
      id: 'google-storage-secret',
      title: 'Google Cloud Storage HMAC secret',
      severity: 'critical',
      names: ['goog1e', 'gcs secret', 'gcs hmac', 'storage hmac', 'gs secret'],
      words: ['secret', 'hmac', 'goog'],
      grammar: [base64(40)],
      references: ['https://cloud.google.com/storage/docs/authentication/hmackeys'],
    },
    {
      how: 'token',
      id: 'google-storage-key-id',
      title: 'Google Cloud Storage HMAC access id',
      severity: 'info',
      grammar: ['GOOG', either(['1E', upperDigits(55)], [upperDigits(20)])],
      references: ['https://cloud.google.com/storage/docs/authentication/hmackeys'],
    },
  ],
};
