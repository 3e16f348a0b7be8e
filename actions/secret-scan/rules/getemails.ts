import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const getemails: Provider = {
  name: 'GetEmails',
  revoke: 'Replace it in the account settings.',
  references: ['https://getemails.com/'],
  kinds: [
    {
      how: 'named',
      id: 'getemails-api-key',
      title: 'GetEmails API key',
      severity: 'medium',
      names: ['getemails'],
      grammar: [from('0-9a-z-', 26)],
    },
  ],
};
