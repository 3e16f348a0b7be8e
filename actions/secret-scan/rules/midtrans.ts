import { base64url, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const midtrans: Provider = {
  name: 'Midtrans',
  revoke: 'Ask Midtrans to regenerate the keys under Settings > Access Keys.',
  references: ['https://docs.midtrans.com/docs/midtrans-account#retrieving-api-access-keys'],
  kinds: [
    {
      how: 'token',
      id: 'midtrans-server-key',
      title: 'Midtrans production server key',
      severity: 'critical',
      aliases: ['midtrans-production-server-key'],
      grammar: ['Mid-server-', base64url(16, 28)],
      neither: { before: '0-9A-Za-z-' },
    },
    {
      how: 'token',
      id: 'midtrans-sandbox-server-key',
      title: 'Midtrans sandbox server key',
      severity: 'medium',
      grammar: ['SB-Mid-server-', base64url(16, 28)],
    },
    {
      how: 'token',
      id: 'midtrans-client-key',
      title: 'Midtrans client key',
      severity: 'info',
      grammar: [optional('SB-'), 'Mid-client-', base64url(12, 28)],
      literals: ['Mid-client-'],
    },
  ],
};
