import { either, hex, sampleOf, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

const initialPassword = [hex(32)];

export const jenkins: Provider = {
  name: 'Jenkins',
  revoke: 'Revoke the token under Security > API Token of the profile of its user.',
  references: [
    'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
    'https://www.jenkins.io/doc/book/security/csrf-protection/',
  ],
  kinds: [
    {
      how: 'named',
      id: 'jenkins-api-token',
      title: 'Jenkins API token',
      severity: 'critical',
      names: ['jenkins'],
      grammar: [either(['11', hex(32)], [hex(32)])],
    },
    {
      how: 'named',
      id: 'jenkins-trigger-token',
      title: 'Jenkins build trigger token',
      names: ['jenkins'],
      words: ['token', 'secret', 'passw'],
      grammar: uuid,
    },
    {
      how: 'named',
      id: 'jenkins-agent-secret',
      title: 'Jenkins agent secret',
      severity: 'critical',
      names: ['jenkins secret', 'jenkins agent', 'jenkins slave', 'jenkins jnlp'],
      words: ['secret'],
      grammar: [hex(64)],
    },
    {
      how: 'named',
      id: 'jenkins-crumb',
      title: 'Jenkins crumb',
      severity: 'low',
      names: ['jenkins crumb'],
      words: [],
      grammar: [hex(64)],
    },
    {
      how: 'block',
      id: 'jenkins-initial-password',
      line: 3,
      title: 'Jenkins initial administrator password in a log',
      severity: 'critical',
      literals: ['password to proceed to installation'],
      reach: { before: 0, behind: 240 },
      find(text, at) {
        const found =
          /installation:?[^0-9A-Za-z]{0,8}(?:[^0-9a-f]{0,80}[^0-9A-Za-z])?([0-9a-f]{32})(?![0-9a-f])/.exec(
            text.slice(at),
          );
        if (found?.[1] === undefined) return undefined;
        const end = at + found.index + found[0].length;
        return { start: end - found[1].length, end };
      },
      sample: (random) =>
        `Please use the following password to proceed to installation:\n\n${sampleOf(initialPassword, random)}\n\n`,
    },
    {
      how: 'named',
      id: 'jenkins-initial-admin-password',
      title: 'Jenkins initial administrator password',
      severity: 'critical',
      names: ['initial admin password'],
      grammar: initialPassword,
    },
  ],
};
