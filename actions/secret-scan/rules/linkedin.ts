import { base62, base64, base64url, digits, either, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const linkedin: Provider = {
  name: 'LinkedIn',
  revoke:
    'Generate a new client secret on the Auth tab of the app in the developer portal; that invalidates its tokens.',
  references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow'],
  kinds: [
    {
      how: 'token',
      id: 'linkedin-client-secret-v2',
      title: 'LinkedIn client secret with prefix',
      grammar: ['WPL_AP', digits(1), '.', base62(16), '.', base64(4, 12), optional('='), optional('=')],
    },
    {
      how: 'token',
      id: 'linkedin-access-token',
      title: 'LinkedIn access token',
      grammar: [either('AQR', 'AQS', 'AQT', 'AQU', 'AQV', 'AQW', 'AQX'), base64url(180, 600)],
      neither: { before: '0-9A-Za-z_+/-' },
    },
    {
      how: 'named',
      id: 'linkedin-client-secret',
      title: 'LinkedIn client secret',
      aliases: ['linkedin-client-secret'],
      names: ['linkedin', 'linked in'],
      words: ['secret'],
      grammar: [base62(16)],
    },
    {
      how: 'named',
      id: 'linkedin-client-id',
      title: 'LinkedIn client ID',
      severity: 'info',
      aliases: ['linkedin-client-id'],
      names: ['linkedin', 'linked in'],
      words: ['client', 'id', 'api key'],
      grammar: [base62(14)],
    },
  ],
};
