import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const copyscape: Provider = {
  name: 'Copyscape',
  revoke: "Revoke it in the account's API settings.",
  references: ['https://www.copyscape.com/api-guide.php'],
  kinds: [
    {
      how: 'named',
      id: 'copyscape-api-key',
      title: 'Copyscape API key',
      names: ['copyscape'],
      grammar: [lowerDigits(16)],
    },
  ],
};
