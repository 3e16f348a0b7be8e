import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dfuse: Provider = {
  name: 'dfuse',
  revoke: 'Delete it in the API key section of the customer portal.',
  references: ['https://docs.streamingfast.io/'],
  kinds: [
    {
      how: 'token',
      id: 'dfuse-api-key',
      title: 'dfuse API key',
      severity: 'medium',
      confidence: 'medium',
      grammar: [either('web_', 'server_'), hex(32)],
    },
  ],
};
