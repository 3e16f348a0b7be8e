import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const resend: Provider = {
  name: 'Resend',
  revoke: 'Delete it under API Keys.',
  references: ['https://resend.com/docs/dashboard/api-keys/introduction'],
  kinds: [
    {
      how: 'token',
      id: 'resend-api-key',
      title: 'Resend API key',
      grammar: ['re_', base62(6, 10), '_', base62(22, 28)],
      neither: { before: '0-9A-Za-z_', behind: '0-9A-Za-z_' },
    },
    {
      how: 'named',
      id: 'resend-short-api-key',
      title: 'Resend API key without separator',
      names: ['resend'],
      grammar: ['re_', base62(20, 40)],
    },
  ],
};
