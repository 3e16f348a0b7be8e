import { base62, base64, either, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sumologic: Provider = {
  name: 'Sumo Logic',
  revoke: 'Delete it under Administration > Security > Access Keys.',
  references: ['https://help.sumologic.com/docs/manage/security/access-keys/'],
  kinds: [
    {
      how: 'named',
      id: 'sumologic-access-key',
      title: 'Sumo Logic access key',
      severity: 'critical',
      aliases: ['sumologic-access-token'],
      names: ['sumologic', 'sumo logic', 'sumo'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
      grammar: [base62(64)],
    },
    {
      how: 'named',
      id: 'sumologic-access-id',
      title: 'Sumo Logic access ID',
      severity: 'low',
      aliases: ['sumologic-access-id'],
      names: ['sumologic', 'sumo logic', 'sumo'],
      words: ['id', 'access'],
      grammar: ['su', base62(12)],
    },
    {
      how: 'token',
      id: 'sumologic-collector-url',
      title: 'Sumo Logic HTTP source URL',
      severity: 'medium',
      grammar: ['.sumologic.com/receiver/v1/http/', base64(40, 120), optional(either('==', '='))],
    },
  ],
};
