import { base62, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const updown: Provider = {
  name: 'updown.io',
  revoke: 'Replace it in the API settings of the updown.io account.',
  references: ['https://updown.io/api'],
  kinds: [
    {
      how: 'named',
      id: 'updown-api-key',
      title: 'updown.io API key',
      severity: 'medium',
      names: ['updown io', 'updown api', 'updown key'],
      grammar: [optional('ro-'), base62(20, 24)],
    },
  ],
};
