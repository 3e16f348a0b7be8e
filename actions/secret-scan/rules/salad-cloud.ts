import { base62, lower } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const saladCloud: Provider = {
  name: 'SaladCloud',
  revoke: 'Replace it in the API settings of the SaladCloud account.',
  references: ['https://docs.salad.com/'],
  kinds: [
    {
      how: 'token',
      id: 'salad-cloud-api-key',
      title: 'SaladCloud API key',
      grammar: ['salad_cloud_', lower(3, 12), '_', base62(20, 120)],
    },
  ],
};
