import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const kylas: Provider = {
  name: 'Kylas',
  revoke: 'Delete the key under My Account > API Key of Kylas.',
  references: ['https://support.kylas.io/portal/en/kb'],
  kinds: [
    {
      how: 'named',
      id: 'kylas-api-key',
      title: 'Kylas API key',
      names: ['kylas'],
      grammar: [from('0-9a-z-', 36)],
    },
  ],
};
