import { hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const retool: Provider = {
  name: 'Retool',
  revoke: 'Revoke it under Settings > API.',
  references: ['https://docs.retool.com/org-users/guides/retool-api-authentication'],
  kinds: [
    {
      how: 'token',
      id: 'retool-access-token',
      title: 'Retool access token',
      severity: 'critical',
      grammar: ['retool_01', lowerDigits(24)],
      neither: { behind: '0-9A-Za-z' },
    },
    {
      how: 'token',
      id: 'retool-workflow-key',
      title: 'Retool workflow key',
      grammar: ['retool_wk_', hex(32)],
    },
  ],
};
