import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const checkly: Provider = {
  name: 'Checkly',
  revoke: 'Delete the key under User or Account settings > API keys.',
  references: ['https://www.checklyhq.com/docs/api/'],
  kinds: [
    {
      how: 'named',
      id: 'checkly-api-key',
      title: 'Checkly user or service API key',
      names: ['checkly'],
      grammar: [either('cu_', 'sv_'), hex(32)],
    },
  ],
};
