import { base62, either, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const simfin: Provider = {
  name: 'SimFin',
  revoke: 'Replace it in the API settings of the SimFin account.',
  references: ['https://simfin.com/en/fundamental-data-download/'],
  kinds: [
    {
      how: 'named',
      id: 'simfin-api-key',
      title: 'SimFin API key',
      severity: 'medium',
      names: ['sim fin'],
      grammar: [either([base62(32)], [...uuid])],
    },
  ],
};
