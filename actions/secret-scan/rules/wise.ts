import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wise: Provider = {
  name: 'Wise',
  revoke: 'Revoke it under Settings > API tokens.',
  references: ['https://docs.wise.com/api-docs/features/authentication-access/personal-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'wise-api-token',
      title: 'Wise API token',
      severity: 'critical',
      names: ['transferwise', 'transfer wise', 'wise api', 'wise token', 'wise key', 'wise access'],
      grammar: uuid,
    },
  ],
};
