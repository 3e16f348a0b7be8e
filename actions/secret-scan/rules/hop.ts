import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hop: Provider = {
  name: 'Hop',
  revoke: 'Delete it under API tokens of the project or the account.',
  references: ['https://docs.hop.io/'],
  kinds: [
    {
      how: 'token',
      id: 'hop-project-token',
      title: 'Hop project token',
      confidence: 'medium',
      grammar: ['ptk_', base64url(40, 140)],
    },
  ],
};
