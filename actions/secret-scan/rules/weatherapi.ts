import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const weatherapi: Provider = {
  name: 'WeatherAPI.com',
  revoke: 'Replace it in the API settings of the WeatherAPI.com account.',
  references: ['https://www.weatherapi.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'weatherapi-api-key',
      title: 'WeatherAPI.com API key',
      severity: 'medium',
      names: ['weatherapi', 'weather api'],
      words: ['key', 'token', 'secret'],
      grammar: [hex(29, 32)],
    },
  ],
};
