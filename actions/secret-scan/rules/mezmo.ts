import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mezmo: Provider = {
  name: 'Mezmo',
  revoke: 'Delete the key under Settings > Organization > API Keys of Mezmo.',
  references: ['https://docs.mezmo.com/docs/ingestion-key'],
  kinds: [
    {
      how: 'named',
      id: 'mezmo-key',
      title: 'Mezmo ingestion or service key',
      severity: 'medium',
      names: ['mezmo', 'logdna', 'log dna'],
      grammar: [hex(32)],
    },
  ],
};
