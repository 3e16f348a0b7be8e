import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const vwo: Provider = {
  name: 'VWO',
  revoke: 'Revoke it under Configurations > Developers > API tokens.',
  references: ['https://developers.vwo.com/'],
  kinds: [
    {
      how: 'named',
      id: 'vwo-api-token',
      title: 'VWO API token',
      names: ['vwo api', 'vwo token', 'wingify'],
      grammar: [hex(64)],
    },
  ],
};
