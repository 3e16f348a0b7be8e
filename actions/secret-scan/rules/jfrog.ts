import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const jfrog: Provider = {
  name: 'JFrog',
  revoke: 'Revoke it under Administration > User Management > Access Tokens, or in the profile of its user.',
  references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'jfrog-api-key',
      title: 'JFrog API key',
      severity: 'critical',
      aliases: ['jfrog-api-key'],
      names: ['jfrog', 'artifactory', 'bintray'],
      words: ['key', 'token', 'secret', 'password'],
      grammar: [base62(73)],
    },
    {
      how: 'named',
      id: 'jfrog-identity-token',
      title: 'JFrog identity token',
      severity: 'critical',
      aliases: ['jfrog-identity-token'],
      names: ['jfrog', 'artifactory', 'bintray', 'xray'],
      words: ['key', 'token', 'secret', 'password', 'identity'],
      grammar: [base62(64)],
    },
  ],
};
