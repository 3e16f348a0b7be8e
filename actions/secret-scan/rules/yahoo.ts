import { base64, hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const yahoo: Provider = {
  name: 'Yahoo',
  revoke: 'Replace it in the API settings of the Yahoo account.',
  references: ['https://developer.yahoo.com/oauth2/guide/'],
  kinds: [
    {
      how: 'named',
      id: 'yahoo-client-secret',
      title: 'Yahoo client secret',
      severity: 'high',
      names: ['yahoo'],
      words: ['secret'],
      grammar: [hex(40)],
    },
    {
      how: 'named',
      id: 'yahoo-client-id',
      title: 'Yahoo client id',
      severity: 'info',
      names: ['yahoo client', 'yahoo consumer'],
      words: [],
      grammar: ['dj0yJm', base64(70, 110), optional('-'), optional('-')],
    },
  ],
};
