import { either, from, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const quicknode: Provider = {
  name: 'QuickNode',
  revoke: 'Delete it under API Keys, or the endpoint under Endpoints, of the QuickNode dashboard.',
  references: ['https://www.quicknode.com/docs/console-api/getting-started'],
  kinds: [
    {
      how: 'token',
      id: 'quicknode-api-key',
      title: 'QuickNode API key',
      grammar: ['QN_', hex(32)],
    },
    {
      how: 'token',
      id: 'quicknode-endpoint-url',
      title: 'QuickNode endpoint URL',
      severity: 'medium',
      grammar: [either('https', 'wss'), '://', from('0-9a-z.-', 4, 90), '.quiknode.pro/', hex(40)],
      literals: ['.quiknode.pro/'],
    },
  ],
};
