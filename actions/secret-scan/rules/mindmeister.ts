import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mindmeister: Provider = {
  name: 'MindMeister',
  revoke: 'Revoke it under Account > API.',
  references: ['https://developers.mindmeister.com/'],
  kinds: [
    {
      how: 'named',
      id: 'mindmeister-api-key',
      title: 'MindMeister API key',
      names: ['mindmeister', 'mind meister'],
      grammar: [hex(32)],
    },
  ],
};
