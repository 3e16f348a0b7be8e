import { base62, base64, base64url, optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const upstash: Provider = {
  name: 'Upstash',
  revoke: 'Reset the credentials of the database, or roll the token, in the console.',
  references: ['https://upstash.com/docs/redis/features/restapi'],
  kinds: [
    {
      how: 'named',
      id: 'upstash-redis-token',
      title: 'Upstash Redis or Vector REST token',
      severity: 'critical',
      names: ['upstash', 'kv rest api', 'qstash'],
      words: ['token', 'password'],
      grammar: ['A', base64url(40, 100), optional('='), optional('=')],
    },
    {
      how: 'token',
      id: 'upstash-qstash-token',
      title: 'Upstash QStash token',
      severity: 'critical',
      grammar: ['eyJVc2VySUQiOi', base64(60, 150), optional('='), optional('=')],
    },
    {
      how: 'named',
      id: 'upstash-qstash-signing-key',
      title: 'Upstash QStash signing key',
      names: ['qstash', 'upstash'],
      grammar: ['sig_', base62(26, 32)],
    },
    {
      how: 'named',
      id: 'upstash-management-key',
      title: 'Upstash management API key',
      severity: 'critical',
      names: ['upstash'],
      words: ['key', 'token'],
      grammar: uuid,
    },
  ],
};
