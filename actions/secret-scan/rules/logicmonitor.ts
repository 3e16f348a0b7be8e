import { base62, base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const logicmonitor: Provider = {
  name: 'LogicMonitor',
  revoke: 'Delete the token under Settings > Users and Roles > API Tokens.',
  references: ['https://www.logicmonitor.com/support/api-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'logicmonitor-bearer-token',
      title: 'LogicMonitor bearer token',
      grammar: ['lmb_', base64(40, 200)],
    },
    {
      how: 'named',
      id: 'logicmonitor-access-key',
      title: 'LogicMonitor LMv1 access key',
      names: ['logic monitor', 'lmv1'],
      words: ['key', 'token', 'secret'],
      grammar: [base62(40, 64)],
    },
  ],
};
