import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const spectralops: Provider = {
  name: 'SpectralOps',
  revoke: 'Replace it in the API settings of the SpectralOps account.',
  references: ['https://docs.spectralops.io/'],
  kinds: [
    {
      how: 'token',
      id: 'spectralops-dsn-token',
      title: 'SpectralOps key',
      grammar: ['spu-', hex(32)],
    },
  ],
};
