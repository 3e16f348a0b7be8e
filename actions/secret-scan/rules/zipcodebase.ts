import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zipcodebase: Provider = {
  name: 'Zipcodebase',
  revoke: 'Replace it in the API settings of the Zipcodebase account.',
  references: ['https://app.zipcodebase.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'zipcodebase-api-key',
      title: 'Zipcodebase API key',
      severity: 'medium',
      names: ['zipcodebase'],
      grammar: uuid,
    },
  ],
};
