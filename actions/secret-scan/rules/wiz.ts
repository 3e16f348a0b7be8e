import { base62, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wiz: Provider = {
  name: 'Wiz',
  revoke: 'Rotate the secret under Settings > Service Accounts.',
  references: ['https://docs.wiz.io/'],
  kinds: [
    {
      how: 'named',
      id: 'wiz-client-secret',
      title: 'Wiz service account secret',
      severity: 'critical',
      names: [
        'wiz client',
        'wiz secret',
        'wiz io',
        'wiz api',
        'wiz key',
        'wiz auth',
        'wiz token',
        'wiz access',
      ],
      words: ['secret', 'key', 'token'],
      grammar: [base62(64)],
    },
    {
      how: 'named',
      id: 'wiz-client-id',
      title: 'Wiz service account id',
      severity: 'info',
      names: ['wiz client', 'wiz io', 'wiz auth'],
      words: ['client', 'id'],
      grammar: [lowerDigits(52, 53)],
    },
  ],
};
