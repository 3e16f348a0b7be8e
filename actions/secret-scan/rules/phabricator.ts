import { either, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const phabricator: Provider = {
  name: 'Phabricator',
  revoke: 'Terminate it under Settings > Conduit API Tokens.',
  references: ['https://secure.phabricator.com/book/phabdev/article/conduit/'],
  kinds: [
    {
      how: 'named',
      id: 'phabricator-api-token',
      title: 'Phabricator API token',
      severity: 'critical',
      names: ['phabricator', 'conduit', 'arcanist', 'arcrc', 'phab'],
      grammar: [either('api', 'cli'), '-', lowerDigits(28)],
    },
  ],
};
