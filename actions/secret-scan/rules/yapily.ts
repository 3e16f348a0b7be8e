import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const yapily: Provider = {
  name: 'Yapily',
  revoke: 'Rotate it on the page of the application in the Console.',
  references: ['https://docs.yapily.com/pages/home/getting-started/'],
  kinds: [
    {
      how: 'named',
      id: 'yapily-application-secret',
      title: 'Yapily application secret',
      severity: 'critical',
      names: ['yapily'],
      words: ['secret'],
      grammar: uuid,
    },
  ],
};
