import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const openweather: Provider = {
  name: 'OpenWeather',
  revoke: 'Delete the key on the API keys page of OpenWeather.',
  references: ['https://openweathermap.org/appid'],
  kinds: [
    {
      how: 'named',
      id: 'openweather-api-key',
      title: 'OpenWeather API key',
      severity: 'medium',
      aliases: ['openweather-api-key'],
      names: ['open weather', 'pyowm', 'owm api', 'owm key', 'owm appid'],
      grammar: [lowerDigits(32)],
    },
  ],
};
