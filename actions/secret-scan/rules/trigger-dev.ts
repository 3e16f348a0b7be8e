import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const triggerDev: Provider = {
  name: 'Trigger.dev',
  revoke: 'Regenerate it under API Keys of the project.',
  references: ['https://trigger.dev/docs/apikeys'],
  kinds: [
    {
      how: 'token',
      id: 'trigger-dev-secret-key',
      title: 'Trigger.dev secret key',
      grammar: [either('tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_preview_'), base62(20, 40)],
    },
    {
      how: 'token',
      id: 'trigger-dev-personal-token',
      title: 'Trigger.dev personal access token',
      severity: 'critical',
      grammar: ['tr_pat_', base62(36, 48)],
    },
    {
      how: 'token',
      id: 'trigger-dev-public-key',
      title: 'Trigger.dev public key',
      severity: 'low',
      grammar: ['pk_', either('dev', 'prod', 'stg'), '_', base62(20, 24)],
    },
  ],
};
