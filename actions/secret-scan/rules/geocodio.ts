import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const geocodio: Provider = {
  name: 'Geocodio',
  revoke: 'Delete it on the API keys page of the dashboard.',
  references: ['https://www.geocod.io/docs/#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'geocodio-api-key',
      title: 'Geocodio API key',
      severity: 'medium',
      names: ['geocodio', 'geocod io'],
      grammar: [lowerDigits(39)],
    },
  ],
};
