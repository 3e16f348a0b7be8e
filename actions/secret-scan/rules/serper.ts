import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const serper: Provider = {
  name: 'Serper',
  revoke: 'Replace it in the API settings of the Serper account.',
  references: ['https://serper.dev/'],
  kinds: [
    {
      how: 'named',
      id: 'serper-api-key',
      title: 'Serper API key',
      severity: 'medium',
      names: ['serper'],
      grammar: [hex(40)],
    },
  ],
};
