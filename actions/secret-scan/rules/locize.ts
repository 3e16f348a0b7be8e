import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const locize: Provider = {
  name: 'Locize',
  revoke: 'Delete the key under Settings > API Keys of the project.',
  references: ['https://www.locize.com/docs/integration/api'],
  kinds: [
    {
      how: 'named',
      id: 'locize-api-key',
      title: 'Locize API key',
      severity: 'medium',
      names: ['locize'],
      words: ['key'],
      grammar: uuid,
    },
  ],
};
