import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mailtrap: Provider = {
  name: 'Mailtrap',
  revoke: 'Delete the token under Settings > API Tokens of Mailtrap.',
  references: ['https://docs.mailtrap.io/getting-started/api-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'mailtrap-api-token',
      title: 'Mailtrap API token',
      names: ['mailtrap'],
      grammar: [hex(32)],
    },
  ],
};
