import { base64, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const jira: Provider = {
  name: 'Jira',
  revoke: 'Revoke the token under Profile > Personal Access Tokens.',
  references: ['https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html'],
  kinds: [
    {
      how: 'named',
      id: 'jira-personal-token',
      title: 'Jira or Confluence Data Center personal access token',
      names: ['jira', 'confluence'],
      grammar: [from('MNO', 1), base64(43)],
    },
  ],
};
