import { base62, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const covalent: Provider = {
  name: 'Covalent',
  revoke: 'Delete the key on the API keys page of the GoldRush platform.',
  references: ['https://goldrush.dev/docs/'],
  kinds: [
    {
      how: 'token',
      id: 'covalent-api-key',
      title: 'Covalent API key',
      severity: 'medium',
      grammar: [either(['cqt_', either('wF', 'rQ'), base62(26)], ['ckey_', hex(27)])],
    },
  ],
};
