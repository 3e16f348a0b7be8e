import { base62, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const instamojo: Provider = {
  name: 'Instamojo',
  revoke: 'Regenerate it on the Developers page.',
  references: ['https://docs.instamojo.com/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'instamojo-api-key',
      title: 'Instamojo API key',
      severity: 'critical',
      names: ['instamojo', 'insta mojo'],
      words: ['key', 'token'],
      grammar: [either([hex(32)], [base62(40)])],
    },
    {
      how: 'named',
      id: 'instamojo-client-secret',
      title: 'Instamojo client secret',
      severity: 'critical',
      names: ['instamojo', 'insta mojo'],
      words: ['secret'],
      grammar: [base62(128)],
    },
  ],
};
