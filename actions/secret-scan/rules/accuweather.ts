import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const accuweather: Provider = {
  name: 'AccuWeather',
  revoke: 'Regenerate it in the API settings of the AccuWeather account.',
  references: ['https://developer.accuweather.com/'],
  kinds: [
    {
      how: 'named',
      id: 'accuweather-api-key',
      title: 'AccuWeather API key',
      severity: 'medium',
      names: ['accu weather'],
      grammar: [from('0-9A-Za-z%', 32, 35)],
    },
  ],
};
