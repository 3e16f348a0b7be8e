import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const metrilo: Provider = {
  name: 'Metrilo',
  revoke: 'Replace the secret under Settings of the Metrilo project.',
  references: ['https://metrilo.gitbook.io/api/'],
  kinds: [
    {
      how: 'named',
      id: 'metrilo-api-secret',
      title: 'Metrilo API key',
      names: ['metrilo'],
      words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
      grammar: [lowerDigits(16)],
    },
  ],
};
