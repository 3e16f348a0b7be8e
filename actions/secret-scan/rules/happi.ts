import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const happi: Provider = {
  name: 'Happi',
  revoke: 'Replace it in the panel.',
  references: ['https://happi.dev/docs'],
  kinds: [
    {
      how: 'named',
      id: 'happi-api-key',
      title: 'Happi API key',
      severity: 'medium',
      names: ['happi'],
      grammar: [base62(56)],
    },
  ],
};
