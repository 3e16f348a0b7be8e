import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sindri: Provider = {
  name: 'Sindri',
  revoke: 'Replace it in the API settings of the Sindri account.',
  references: ['https://sindri.app/docs/'],
  kinds: [
    {
      how: 'token',
      id: 'sindri-api-key',
      title: 'Sindri API key',
      grammar: ['sindri_', base62(32)],
    },
  ],
};
