import { hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const photoroom: Provider = {
  name: 'Photoroom',
  revoke: 'Replace it in the API settings of the Photoroom account.',
  references: ['https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key'],
  kinds: [
    {
      how: 'named',
      id: 'photoroom-api-key',
      title: 'Photoroom API key',
      severity: 'medium',
      names: ['photo room'],
      grammar: [hex(40)],
    },
    {
      how: 'token',
      id: 'photoroom-secret-key',
      title: 'Photoroom secret key',
      severity: 'medium',
      grammar: ['sk_pr_', lowerDigits(3, 20), '_', lowerDigits(40)],
    },
  ],
};
