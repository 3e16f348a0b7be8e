import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const madkudu: Provider = {
  name: 'MadKudu',
  revoke: 'Replace the key under Integrations > API of MadKudu.',
  references: ['https://developers.madkudu.com/'],
  kinds: [
    {
      how: 'named',
      id: 'madkudu-api-key',
      title: 'MadKudu API key',
      names: ['madkudu'],
      grammar: [hex(32)],
    },
  ],
};
