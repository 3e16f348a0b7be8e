import { hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const infobip: Provider = {
  name: 'Infobip',
  revoke: 'Delete it under Developer tools > API keys.',
  references: ['https://www.infobip.com/docs/essentials/api-essentials/api-authentication'],
  kinds: [
    {
      how: 'named',
      id: 'infobip-api-key',
      title: 'Infobip API key',
      names: ['infobip'],
      words: [],
      grammar: [hex(32), '-', ...uuid],
    },
  ],
};
