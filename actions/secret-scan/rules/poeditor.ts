import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const poeditor: Provider = {
  name: 'POEditor',
  revoke: 'Revoke it under Account settings > API access.',
  references: ['https://poeditor.com/docs/api'],
  kinds: [
    {
      how: 'named',
      id: 'poeditor-api-token',
      title: 'POEditor API token',
      names: ['poeditor'],
      grammar: [hex(32)],
    },
  ],
};
