import { base62, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const emailable: Provider = {
  name: 'Emailable',
  revoke: 'Revoke it under API of the dashboard.',
  references: ['https://emailable.com/docs/api/'],
  kinds: [
    {
      how: 'named',
      id: 'emailable-api-key',
      title: 'Emailable API key',
      names: ['emailable'],
      grammar: [either(['live_', hex(20, 40)], [base62(20, 64)])],
    },
  ],
};
