import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { jfrogSample, jfrogVerdict } from '../verdicts/jfrog.ts';

export const artifactory: Provider = {
  name: 'JFrog Artifactory',
  revoke: 'Revoke it under Edit profile, or Administration > User management > Access tokens.',
  references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'artifactory-api-key',
      title: 'JFrog Artifactory API key',
      severity: 'critical',
      aliases: ['artifactory-api-key'],
      grammar: ['AKCp', base62(66, 72)],
    },
    {
      how: 'token',
      id: 'artifactory-reference-token',
      title: 'JFrog Artifactory reference token',
      severity: 'critical',
      aliases: ['artifactory-reference-token'],
      grammar: ['cmVmdGtu', base62(56)],
      verify: jfrogVerdict,
      sample: jfrogSample,
    },
    {
      how: 'named',
      id: 'artifactory-encrypted-password',
      title: 'JFrog Artifactory encrypted password',
      severity: 'critical',
      names: ['artifactory', 'jfrog', 'jfrog artifactory'],
      grammar: ['AP', base62(22, 90)],
    },
  ],
};
