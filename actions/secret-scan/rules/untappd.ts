import { upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const untappd: Provider = {
  name: 'Untappd',
  revoke: 'Replace it in the API settings of the Untappd account.',
  references: ['https://untappd.com/api/docs'],
  kinds: [
    {
      how: 'named',
      id: 'untappd-client-secret',
      title: 'Untappd client secret',
      severity: 'medium',
      names: ['untappd'],
      words: ['secret', 'token'],
      grammar: [upperHex(40)],
    },
  ],
};
