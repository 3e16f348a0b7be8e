import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const unplugg: Provider = {
  name: 'Unplu.gg',
  revoke: 'Replace it in the API settings of the Unplu.gg account.',
  references: ['https://unplu.gg/test_api.html'],
  kinds: [
    {
      how: 'named',
      id: 'unplugg-api-key',
      title: 'Unplu.gg API key',
      severity: 'medium',
      names: ['unplugg', 'unplu.gg'],
      grammar: [lowerDigits(64)],
    },
  ],
};
