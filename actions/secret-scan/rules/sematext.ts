import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sematext: Provider = {
  name: 'Sematext',
  revoke: "Revoke it in the app's token page.",
  references: ['https://sematext.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'sematext-token',
      title: 'Sematext token',
      names: ['sematext', 'logsene'],
      grammar: uuid,
    },
  ],
};
