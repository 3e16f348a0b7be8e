import { base62, base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sonarqube: Provider = {
  name: 'SonarQube',
  revoke: 'Revoke it under My Account > Security.',
  references: ['https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/'],
  kinds: [
    {
      how: 'token',
      id: 'sonarqube-token',
      title: 'SonarQube token',
      aliases: ['sonar-api-token'],
      grammar: [either('sqp_', 'squ_', 'sqa_', 'sqb_'), base64url(40)],
    },
    {
      how: 'token',
      id: 'sonarqube-organization-token',
      title: 'SonarQube Cloud scoped organization token',
      grammar: ['sqco_', base62(59)],
      references: [
        'https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/scoped-organization-tokens',
      ],
    },
    {
      how: 'named',
      id: 'sonarqube-legacy-token',
      title: 'SonarQube token without prefix',
      names: ['sonar', 'sonar qube', 'sonar cloud'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'login'],
      grammar: [base64url(40)],
    },
  ],
};
