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
      how: 'token',
      id: 'bird-api-key',
      title: 'Bird API key',
      grammar: [either('bk_us1_', 'bk_eu1_'), base62(28, 80)],
      references: ['https://bird.com/docs/guides/authentication/'],
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
