import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const aqicn: Provider = {
  name: 'World Air Quality Index',
  revoke: 'Revoke it under aqicn.org/data-platform/token.',
  references: ['https://aqicn.org/json-api/doc/'],
  kinds: [
    {
      how: 'named',
      id: 'aqicn-api-token',
      title: 'World Air Quality Index API token',
      names: ['aqicn', 'waqi'],
      grammar: [hex(40)],
    },
  ],
};
