import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ip2location: Provider = {
  name: 'IP2Location',
  revoke: 'Replace it in the dashboard.',
  references: ['https://www.ip2location.io/ip2location-documentation'],
  kinds: [
    {
      how: 'named',
      id: 'ip2location-api-key',
      title: 'IP2Location API key',
      severity: 'medium',
      names: ['ip2location'],
      grammar: [upperDigits(32)],
    },
  ],
};
