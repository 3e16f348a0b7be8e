import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const threeScale: Provider = {
  name: '3scale',
  revoke: 'Delete the token under Account settings > Personal > Tokens.',
  references: ['https://docs.redhat.com/en/documentation/red_hat_3scale_api_management/'],
  kinds: [
    {
      how: 'named',
      id: 'three-scale-access-token',
      title: '3scale access token',
      severity: 'critical',
      names: ['3scale', 'three scale'],
      grammar: [hex(64)],
    },
  ],
};
