import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const graphhopper: Provider = {
  name: 'GraphHopper',
  revoke: 'Delete it on the API Keys page of the dashboard.',
  references: ['https://docs.graphhopper.com/openapi/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'graphhopper-api-key',
      title: 'GraphHopper API key',
      severity: 'medium',
      names: ['graphhopper', 'graph hopper'],
      grammar: [
        from('0-9a-z', 8),
        '-',
        from('0-9a-z', 4),
        '-',
        from('0-9a-z', 4),
        '-',
        from('0-9a-z', 4),
        '-',
        from('0-9a-z', 12),
      ],
    },
  ],
};
