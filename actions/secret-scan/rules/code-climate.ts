import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const codeClimate: Provider = {
  name: 'Code Climate',
  revoke: 'Regenerate it in the settings of the repository, or under User settings > API access.',
  references: ['https://developer.codeclimate.com/'],
  kinds: [
    {
      how: 'named',
      id: 'code-climate-token',
      title: 'Code Climate reporter id or API token',
      severity: 'medium',
      names: ['code climate', 'cc test reporter'],
      grammar: [hex(64)],
    },
    {
      how: 'named',
      id: 'code-climate-api-token',
      title: 'Code Climate API token',
      names: ['code climate'],
      grammar: [hex(40)],
    },
  ],
};
