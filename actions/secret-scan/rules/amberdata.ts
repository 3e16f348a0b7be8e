import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const amberdata: Provider = {
  name: 'Amberdata',
  revoke: 'Regenerate it in the API settings of the Amberdata account.',
  references: ['https://docs.amberdata.io/'],
  kinds: [
    {
      how: 'named',
      id: 'amberdata-api-key',
      title: 'Amberdata API key',
      severity: 'medium',
      names: ['amberdata'],
      grammar: ['UAK', hex(32)],
    },
  ],
};
