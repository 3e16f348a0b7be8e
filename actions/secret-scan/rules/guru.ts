import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const guru: Provider = {
  name: 'Guru',
  revoke: 'Delete it under Apps and Integrations > API Access.',
  references: ['https://developer.getguru.com/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'guru-api-token',
      title: 'Guru API token',
      names: ['getguru', 'guru api', 'guru token', 'guru user', 'guru key'],
      words: [],
      grammar: [...uuid],
    },
  ],
};
