import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const openfigi: Provider = {
  name: 'OpenFIGI',
  revoke: 'Replace the key in the OpenFIGI account.',
  references: ['https://www.openfigi.com/api/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'openfigi-api-key',
      title: 'OpenFIGI API key',
      severity: 'medium',
      names: ['openfigi'],
      grammar: uuid,
    },
  ],
};
