import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const edamam: Provider = {
  name: 'Edamam',
  revoke: 'Reset the application key on the Applications page of the dashboard.',
  references: ['https://developer.edamam.com/edamam-docs-recipe-api'],
  kinds: [
    {
      how: 'named',
      id: 'edamam-application-key',
      title: 'Edamam application key',
      severity: 'medium',
      names: ['edamam'],
      grammar: [hex(32)],
    },
  ],
};
