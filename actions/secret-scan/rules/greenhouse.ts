import { digits, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const greenhouse: Provider = {
  name: 'Greenhouse',
  revoke: 'Revoke it under Dev Center > API Credential Management.',
  references: ['https://developers.greenhouse.io/harvest.html#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'greenhouse-api-key',
      title: 'Greenhouse API key',
      names: ['greenhouse'],
      words: [],
      grammar: [hex(32), '-', digits(1)],
    },
  ],
};
