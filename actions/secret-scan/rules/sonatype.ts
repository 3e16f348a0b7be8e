import { base62, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sonatype: Provider = {
  name: 'Sonatype',
  revoke: 'Revoke it under View Account of the Central Portal.',
  references: ['https://central.sonatype.org/publish/generate-portal-token/'],
  kinds: [
    {
      how: 'named',
      id: 'sonatype-user-token',
      title: 'Sonatype user token',
      severity: 'critical',
      names: ['sonatype', 'ossrh', 'maven central', 'nexus'],
      words: ['token', 'password', 'pass', 'secret'],
      grammar: [from('0-9A-Za-z+/', 44)],
    },
    {
      how: 'named',
      id: 'sonatype-central-token',
      title: 'Sonatype central token',
      severity: 'critical',
      names: ['sonatype', 'maven central'],
      words: ['token', 'password'],
      grammar: [base62(30, 34)],
    },
  ],
};
