import { base62, base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clerk: Provider = {
  name: 'Clerk',
  revoke: 'Delete the key on the API keys page of the dashboard.',
  references: ['https://clerk.com/docs/deployments/clerk-environment-variables'],
  kinds: [
    {
      how: 'named',
      id: 'clerk-secret-key',
      title: 'Clerk secret key',
      severity: 'critical',
      aliases: ['clerk-secret-key'],
      names: ['clerk'],
      grammar: ['sk_live_', base62(32, 64)],
    },
    {
      how: 'named',
      id: 'clerk-test-secret-key',
      title: 'Clerk test secret key',
      names: ['clerk'],
      grammar: ['sk_test_', base62(32, 64)],
    },
    {
      how: 'named',
      id: 'clerk-webhook-secret',
      title: 'Clerk webhook secret',
      names: ['clerk webhook', 'clerk signing'],
      grammar: ['whsec_', base64(32, 48), optional('=')],
    },
  ],
};
