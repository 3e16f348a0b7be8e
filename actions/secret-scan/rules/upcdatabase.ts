import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const upcdatabase: Provider = {
  name: 'UPCDatabase',
  revoke: 'Replace it in the API settings of the UPCDatabase account.',
  references: ['https://upcdatabase.org/api'],
  kinds: [
    {
      how: 'named',
      id: 'upcdatabase-api-key',
      title: 'UPCDatabase API key',
      severity: 'medium',
      names: ['upcdatabase', 'upc database'],
      grammar: [upperDigits(32)],
    },
  ],
};
