import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const getgeoApi: Provider = {
  name: 'GetGeo API',
  revoke: 'Replace it in the dashboard.',
  references: ['https://getgeoapi.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'getgeo-api-api-key',
      title: 'GetGeo API API key',
      severity: 'medium',
      names: ['getgeoapi', 'getgeo'],
      grammar: [lowerDigits(40)],
    },
  ],
};
