import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const moodle: Provider = {
  name: 'Moodle',
  revoke: 'Reset the token under Preferences > Security keys.',
  references: ['https://docs.moodle.org/en/Security_keys'],
  kinds: [
    {
      how: 'named',
      id: 'moodle-token',
      title: 'Moodle web service token',
      names: ['moodle', 'wstoken'],
      grammar: [hex(32)],
    },
  ],
};
