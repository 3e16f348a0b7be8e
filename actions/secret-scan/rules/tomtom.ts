import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tomtom: Provider = {
  name: 'TomTom',
  revoke: 'Regenerate it under My keys of the TomTom developer dashboard.',
  references: ['https://developer.tomtom.com/platform/documentation/dashboard/api-key-management'],
  kinds: [
    {
      how: 'named',
      id: 'tomtom-api-key',
      title: 'TomTom API key',
      severity: 'medium',
      names: ['tomtom', 'tom tom'],
      grammar: [base62(32)],
    },
  ],
};
