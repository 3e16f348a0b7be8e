import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const razorpay: Provider = {
  name: 'Razorpay',
  revoke: 'Regenerate it under Account & Settings > API keys.',
  references: ['https://razorpay.com/docs/api/authentication/'],
  kinds: [
    {
      how: 'token',
      id: 'razorpay-key-id',
      title: 'Razorpay key ID',
      severity: 'medium',
      grammar: ['rzp_', either('live', 'test'), '_', base62(14)],
    },
    {
      how: 'named',
      id: 'razorpay-key-secret',
      title: 'Razorpay key secret',
      severity: 'critical',
      names: ['razorpay', 'rzp'],
      words: ['secret'],
      grammar: [base62(24)],
    },
  ],
};
