import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coinlib: Provider = {
  name: 'Coinlib',
  revoke: 'Regenerate it in the API settings of the Coinlib account.',
  references: ['https://coinlib.io/apidocs'],
  kinds: [
    {
      how: 'named',
      id: 'coinlib-api-key',
      title: 'Coinlib API key',
      severity: 'medium',
      names: ['coinlib'],
      grammar: [lowerDigits(16)],
    },
  ],
};
