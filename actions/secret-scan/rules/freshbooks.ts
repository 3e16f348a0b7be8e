import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const freshbooks: Provider = {
  name: 'FreshBooks',
  revoke: 'Revoke the app under Developer settings.',
  references: ['https://www.freshbooks.com/api/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'freshbooks-access-token',
      title: 'FreshBooks access token',
      aliases: ['freshbooks-access-token'],
      names: ['freshbooks', 'fresh books'],
      grammar: [lowerDigits(64)],
    },
  ],
};
