import { hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const blackfire: Provider = {
  name: 'Blackfire',
  revoke: 'Reset it on the credentials page of the account or environment.',
  references: ['https://docs.blackfire.io/configuration-reference/api'],
  kinds: [
    {
      how: 'named',
      id: 'blackfire-token',
      title: 'Blackfire client or server token',
      names: ['blackfire'],
      grammar: [hex(64)],
    },
    {
      how: 'named',
      id: 'blackfire-id',
      title: 'Blackfire client or server id',
      severity: 'info',
      names: ['blackfire'],
      words: ['id'],
      grammar: uuid,
    },
  ],
};
