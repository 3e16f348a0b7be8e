import { base62, either, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coralogix: Provider = {
  name: 'Coralogix',
  revoke: 'Delete the key under Data flow > API keys.',
  references: ['https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/'],
  kinds: [
    {
      how: 'token',
      id: 'coralogix-api-key',
      title: 'Coralogix API key',
      grammar: [either('cxup_', 'cxtp_'), base62(30)],
    },
    {
      how: 'named',
      id: 'coralogix-private-key',
      title: 'Coralogix Send-Your-Data key',
      severity: 'medium',
      names: ['coralogix'],
      grammar: uuid,
    },
  ],
};
