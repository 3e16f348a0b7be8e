import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zerion: Provider = {
  name: 'Zerion',
  revoke: 'Replace it in the API settings of the Zerion account.',
  references: ['https://developers.zerion.io/'],
  kinds: [
    {
      how: 'token',
      id: 'zerion-api-key',
      title: 'Zerion API key',
      severity: 'medium',
      grammar: ['zk_', either('dev', 'prod'), '_', hex(32)],
    },
  ],
};
