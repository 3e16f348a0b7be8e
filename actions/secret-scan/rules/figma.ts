import { base64url, digits, either, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const figma: Provider = {
  name: 'Figma',
  revoke: 'Revoke it under Settings > Security > Personal access tokens.',
  references: ['https://www.figma.com/developers/api#access-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'figma-access-token',
      title: 'Figma access token',
      grammar: [
        either('figd_', 'figdr_', 'figu_', 'figur_', 'figuh_', 'figo_', 'figor_', 'figoh_', 'figp_'),
        base64url(40, 60),
      ],
    },
    {
      how: 'named',
      id: 'figma-legacy-token',
      title: 'Figma personal access token without prefix',
      names: ['figma'],
      words: [],
      grammar: [digits(4, 7), '-', ...uuid],
    },
  ],
};
