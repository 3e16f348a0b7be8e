import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sendinblue: Provider = {
  name: 'Brevo',
  revoke: 'Delete it under SMTP & API of the account.',
  references: ['https://developers.brevo.com/docs/getting-started'],
  kinds: [
    {
      how: 'token',
      id: 'sendinblue-api-key',
      title: 'Brevo API key',
      aliases: ['sendinblue-api-token'],
      grammar: ['xkeysib-', hex(64), '-', base62(16)],
      neither: { behind: '0-9A-Za-z_-' },
    },
    {
      how: 'token',
      id: 'sendinblue-smtp-key',
      title: 'Brevo SMTP key',
      grammar: ['xsmtpsib-', hex(64), '-', base62(16)],
      neither: { behind: '0-9A-Za-z_-' },
    },
  ],
};
