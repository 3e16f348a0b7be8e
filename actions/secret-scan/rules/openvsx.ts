import { either, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const openvsx: Provider = {
  name: 'Open VSX',
  revoke: 'Delete the token under Settings > Access Tokens of the registry.',
  references: ['https://github.com/eclipse/openvsx/wiki/Publishing-Extensions'],
  kinds: [
    {
      how: 'token',
      id: 'openvsx-token',
      title: 'Open VSX access token with prefix',
      severity: 'critical',
      grammar: ['ovsx', either('at', 'p'), '_', ...uuid],
      literals: ['ovsxat_', 'ovsxp_'],
    },
    {
      how: 'named',
      id: 'openvsx-access-token',
      title: 'Open VSX access token',
      severity: 'critical',
      names: ['ovsx', 'openvsx', 'open vsx'],
      words: ['token', 'pat', 'key', 'secret', '-p '],
      grammar: uuid,
    },
  ],
};
