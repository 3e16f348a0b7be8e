import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const codacy: Provider = {
  name: 'Codacy',
  revoke: 'Revoke the token under Integrations of the repository, or Your account > Access management.',
  references: ['https://docs.codacy.com/codacy-api/api-tokens/'],
  kinds: [
    {
      how: 'named',
      id: 'codacy-api-token',
      title: 'Codacy API token',
      names: ['codacy'],
      grammar: [base62(20)],
    },
    {
      how: 'named',
      id: 'codacy-project-token',
      title: 'Codacy project token',
      names: ['codacy'],
      words: ['token', 'secret', 'key'],
      grammar: [hex(32)],
    },
  ],
};
