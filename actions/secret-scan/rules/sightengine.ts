import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sightengine: Provider = {
  name: 'Sightengine',
  revoke: 'Replace it in the API settings of the Sightengine account.',
  references: ['https://sightengine.com/docs/getstarted'],
  kinds: [
    {
      how: 'named',
      id: 'sightengine-api-secret',
      title: 'Sightengine API secret',
      severity: 'medium',
      names: ['sight engine'],
      grammar: [base62(32)],
    },
  ],
};
