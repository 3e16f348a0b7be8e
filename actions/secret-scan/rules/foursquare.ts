import { base64, optional, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const foursquare: Provider = {
  name: 'Foursquare',
  revoke: 'Regenerate it in the settings of the project in the developer console.',
  references: ['https://docs.foursquare.com/developer/reference/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'foursquare-api-key',
      title: 'Foursquare API key',
      grammar: ['fsq3', base64(40, 46), optional('=')],
    },
    {
      how: 'named',
      id: 'foursquare-client-secret',
      title: 'Foursquare client secret',
      names: ['foursquare', 'fsq'],
      words: ['secret'],
      grammar: [upperDigits(48)],
    },
    {
      how: 'named',
      id: 'foursquare-client-id',
      title: 'Foursquare client ID',
      severity: 'info',
      names: ['foursquare', 'fsq'],
      words: ['id'],
      grammar: [upperDigits(48)],
    },
  ],
};
