import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const replyio: Provider = {
  name: 'Reply.io',
  revoke: 'Replace it in the API settings of the Reply.io account.',
  references: ['https://docs.reply.io/'],
  kinds: [
    {
      how: 'named',
      id: 'replyio-api-key',
      title: 'Reply.io API key',
      names: ['reply io'],
      grammar: [base62(24)],
    },
  ],
};
