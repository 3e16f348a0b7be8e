import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const formcraft: Provider = {
  name: 'FormCraft',
  revoke: 'Replace it in the account settings.',
  references: ['https://formcrafts.com/help'],
  kinds: [
    {
      how: 'named',
      id: 'formcraft-api-key',
      title: 'FormCraft API key',
      severity: 'medium',
      names: ['formcraft'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [lowerDigits(16)],
    },
  ],
};
