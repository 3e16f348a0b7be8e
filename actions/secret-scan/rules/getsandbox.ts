import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const getsandbox: Provider = {
  name: 'Getsandbox',
  revoke: 'Replace it in the account settings.',
  references: ['https://getsandbox.com/docs/api-reference'],
  kinds: [
    {
      how: 'named',
      id: 'getsandbox-api-key',
      title: 'Getsandbox API key',
      severity: 'medium',
      names: ['getsandbox'],
      grammar: [from('0-9a-z-', 40)],
    },
  ],
};
