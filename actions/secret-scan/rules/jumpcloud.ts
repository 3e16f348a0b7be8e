import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const jumpcloud: Provider = {
  name: 'JumpCloud',
  revoke: 'Generate a new API key in the account menu of the Admin Portal: the old one stops working.',
  references: ['https://docs.jumpcloud.com/api/2.0/index.html#section/API-Key'],
  kinds: [
    {
      how: 'token',
      id: 'jumpcloud-service-key',
      title: 'JumpCloud API key with prefix',
      severity: 'critical',
      grammar: ['jca_', base62(36)],
    },
    {
      how: 'named',
      id: 'jumpcloud-api-key',
      title: 'JumpCloud API key',
      severity: 'critical',
      aliases: ['jumpcloud-api-key'],
      names: ['jump cloud'],
      grammar: [base62(40)],
    },
  ],
};
