import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gtmetrix: Provider = {
  name: 'GTmetrix',
  revoke: 'Regenerate it on the account page.',
  references: ['https://gtmetrix.com/api/docs/2.0/'],
  kinds: [
    {
      how: 'named',
      id: 'gtmetrix-api-key',
      title: 'GTmetrix API key',
      severity: 'medium',
      names: ['gtmetrix', 'gt metrix'],
      grammar: [lowerDigits(32)],
    },
  ],
};
