import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dotenv: Provider = {
  name: 'dotenv',
  revoke: 'Rotate the key with the command line tool and the values of the vault with it.',
  references: ['https://www.dotenv.org/docs/security/dotenv-vault.html', 'https://dotenvx.com/docs/'],
  kinds: [
    {
      how: 'token',
      id: 'dotenv-vault-key',
      title: 'dotenv vault key',
      severity: 'critical',
      grammar: ['dotenv://:key_', hex(64)],
    },
    {
      how: 'token',
      id: 'dotenv-vault-token',
      title: 'dotenv vault token',
      grammar: ['vlt_', hex(64)],
    },
    {
      how: 'named',
      id: 'dotenv-private-key',
      title: 'dotenvx private key',
      severity: 'critical',
      names: ['dotenv private key'],
      words: [],
      grammar: [hex(64)],
    },
  ],
};
