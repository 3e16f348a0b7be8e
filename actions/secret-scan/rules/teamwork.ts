import { base62, base64url, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const teamwork: Provider = {
  name: 'Teamwork',
  revoke: 'Delete it under API Keys of the profile.',
  references: ['https://apidocs.teamwork.com/guides/teamwork/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'teamwork-token',
      title: 'Teamwork Desk, CRM or Spaces token',
      grammar: ['tkn.v1_', base64url(60, 80), optional('=')],
    },
    {
      how: 'token',
      id: 'teamwork-project-key',
      title: 'Teamwork.com API key',
      grammar: ['twp_', base62(20, 40)],
    },
  ],
};
