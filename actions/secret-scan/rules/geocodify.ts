import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const geocodify: Provider = {
  name: 'Geocodify',
  revoke: 'Replace it in the dashboard.',
  references: ['https://geocodify.com/docs/api/'],
  kinds: [
    {
      how: 'named',
      id: 'geocodify-api-key',
      title: 'Geocodify API key',
      severity: 'medium',
      names: ['geocodify'],
      grammar: [lowerDigits(40)],
    },
  ],
};
