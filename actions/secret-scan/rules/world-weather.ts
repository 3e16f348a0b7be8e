import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const worldWeather: Provider = {
  name: 'World Weather Online',
  revoke: 'Replace it in the API settings of the World Weather Online account.',
  references: ['https://www.worldweatheronline.com/weather-api/api/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'world-weather-api-key',
      title: 'World Weather Online API key',
      severity: 'medium',
      names: ['world weather', 'world weather online'],
      grammar: [lowerDigits(31, 32)],
    },
  ],
};
