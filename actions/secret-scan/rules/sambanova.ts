import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sambanova: Provider = {
  name: 'SambaNova',
  revoke: 'Replace it in the API settings of the SambaNova account.',
  references: ['https://docs.sambanova.ai/'],
  kinds: [
    {
      how: 'named',
      id: 'sambanova-api-key',
      title: 'SambaNova API key',
      names: ['samba nova'],
      grammar: [...uuid],
    },
  ],
};
