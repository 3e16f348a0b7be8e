import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cursor: Provider = {
  name: 'Cursor',
  revoke: 'Delete the key under Integrations of the dashboard.',
  references: ['https://cursor.com/docs/account/integrations'],
  kinds: [
    {
      how: 'token',
      id: 'cursor-api-key',
      title: 'Cursor API key',
      aliases: ['cursor-api-key'],
      grammar: [either('key_', 'crsr_'), hex(64)],
    },
  ],
};
