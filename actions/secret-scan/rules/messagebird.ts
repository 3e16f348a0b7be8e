import { base62, either, optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const messagebird: Provider = {
  name: 'MessageBird',
  revoke: 'Delete the key under Developers > API access of the Bird dashboard.',
  references: ['https://developers.messagebird.com/api/#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'messagebird-api-token',
      title: 'MessageBird API access key',
      aliases: ['messagebird-api-token'],
      names: ['messagebird', 'message bird'],
      grammar: [optional(either('live_', 'test_')), base62(25)],
    },
    {
      how: 'named',
      id: 'messagebird-access-token',
      title: 'MessageBird access token',
      names: ['messagebird', 'message bird'],
      words: ['token', 'key', 'secret', 'access'],
      grammar: uuid,
    },
    {
      how: 'named',
      id: 'messagebird-client-id',
      title: 'MessageBird client ID',
      severity: 'info',
      aliases: ['messagebird-client-id'],
      names: ['messagebird', 'message bird'],
      words: ['client', 'id'],
      grammar: uuid,
    },
  ],
};
