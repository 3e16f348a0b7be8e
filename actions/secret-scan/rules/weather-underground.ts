import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const weatherUnderground: Provider = {
  name: 'Weather Underground',
  revoke: 'Replace it in the API settings of the Weather Underground account.',
  references: ['https://support.weather.com/s/article/PWS-API-Key'],
  kinds: [
    {
      how: 'named',
      id: 'weather-underground-api-key',
      title: 'Weather Underground API key',
      severity: 'medium',
      names: ['wunderground', 'weather underground'],
      grammar: [hex(32)],
    },
  ],
};
