import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ethplorer: Provider = {
  name: 'Ethplorer',
  revoke: 'Replace it on the API keys page of the account.',
  references: ['https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API'],
  kinds: [
    {
      how: 'token',
      id: 'ethplorer-api-key',
      title: 'Ethplorer API key',
      severity: 'medium',
      grammar: ['EK-', base62(5), '-', base62(7), '-', base62(5)],
    },
  ],
};
