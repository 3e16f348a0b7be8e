import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const autopilot: Provider = {
  name: 'Autopilot',
  revoke: 'Regenerate it in the API settings of the Autopilot account.',
  references: ['https://autopilot.docs.apiary.io/'],
  kinds: [
    {
      how: 'named',
      id: 'autopilot-api-key',
      title: 'Autopilot API key',
      names: [
        'autopilot api',
        'autopilot key',
        'autopilot secret',
        'autopilot token',
        'autopilot access',
        'autopilot auth',
        'autopilot private',
        'autopilothq',
      ],
      grammar: [hex(32)],
    },
  ],
};
