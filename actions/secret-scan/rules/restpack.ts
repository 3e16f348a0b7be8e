import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const restpack: Provider = {
  name: 'Restpack',
  revoke: 'Replace it in the API settings of the Restpack account.',
  references: ['https://restpack.io/docs'],
  kinds: [
    {
      how: 'named',
      id: 'restpack-api-key',
      title: 'Restpack API key',
      severity: 'medium',
      names: ['restpack'],
      grammar: [base62(48, 52)],
    },
  ],
};
