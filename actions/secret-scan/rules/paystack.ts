import { either, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const paystack: Provider = {
  name: 'Paystack',
  revoke: 'Generate a new secret key under Settings > API Keys & Webhooks.',
  references: ['https://paystack.com/docs/api/authentication/'],
  kinds: [
    {
      how: 'token',
      id: 'paystack-secret-key',
      title: 'Paystack secret key',
      severity: 'critical',
      grammar: ['sk_', either('live', 'test'), '_', lowerDigits(40)],
    },
  ],
};
