import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const seam: Provider = {
  name: 'Seam',
  revoke: 'Replace it in the API settings of the Seam account.',
  references: ['https://docs.seam.co/latest/core-concepts/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'seam-api-key',
      title: 'Seam API key',
      severity: 'critical',
      grammar: ['seam_', base62(4, 6), '_', base62(24, 40)],
    },
  ],
};
