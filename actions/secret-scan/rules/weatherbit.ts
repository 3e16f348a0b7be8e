import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const weatherbit: Provider = {
  name: 'Weatherbit',
  revoke: 'Replace it in the API settings of the Weatherbit account.',
  references: ['https://www.weatherbit.io/api'],
  kinds: [
    {
      how: 'named',
      id: 'weatherbit-api-key',
      title: 'Weatherbit API key',
      severity: 'medium',
      names: ['weatherbit'],
      grammar: [hex(32)],
    },
  ],
};
