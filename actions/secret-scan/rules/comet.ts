import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const comet: Provider = {
  name: 'Comet',
  revoke: 'Regenerate it in the API settings of the Comet account.',
  references: ['https://www.comet.com/docs/v2/guides/getting-started/quickstart/'],
  kinds: [
    {
      how: 'named',
      id: 'comet-api-key',
      title: 'Comet API key',
      names: ['comet api', 'comet ml', 'comet key', 'opik'],
      grammar: [base62(25)],
    },
  ],
};
