import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const planviewLeankit: Provider = {
  name: 'Planview LeanKit',
  revoke: 'Replace it in the API settings of the Planview LeanKit account.',
  references: ['https://success.planview.com/Planview_LeanKit/Integrations_and_API'],
  kinds: [
    {
      how: 'named',
      id: 'planview-leankit-api-token',
      title: 'Planview LeanKit API token',
      names: ['leankit', 'planview', 'planview leankit'],
      grammar: [hex(128)],
    },
  ],
};
