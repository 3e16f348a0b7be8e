import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fibery: Provider = {
  name: 'Fibery',
  revoke: 'Delete it under Settings > API Tokens of the workspace.',
  references: ['https://the.fibery.io/@public/User_Guide/Guide/Fibery-API-Overview-279'],
  kinds: [
    {
      how: 'named',
      id: 'fibery-api-token',
      title: 'Fibery API token',
      names: ['fibery'],
      words: [],
      grammar: [hex(8), '.', hex(35)],
    },
  ],
};
