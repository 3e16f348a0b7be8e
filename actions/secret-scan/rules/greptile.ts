import { base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const greptile: Provider = {
  name: 'Greptile',
  revoke: 'Delete it under API keys of the organization.',
  references: ['https://www.greptile.com/docs/api-reference/auth'],
  kinds: [
    {
      how: 'named',
      id: 'greptile-api-key',
      title: 'Greptile API key',
      names: ['greptile'],
      grammar: [base64(48)],
    },
  ],
};
