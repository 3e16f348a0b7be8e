import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const teamcity: Provider = {
  name: 'TeamCity',
  revoke: 'Delete it under Your Profile > Access Tokens.',
  references: [
    'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
  ],
  kinds: [
    {
      how: 'token',
      id: 'teamcity-access-token',
      title: 'TeamCity access token',
      severity: 'critical',
      grammar: ['eyJ0eXAiOiAiVENWMiJ9.', base64url(20, 60), '.', base64url(40, 64)],
    },
  ],
};
