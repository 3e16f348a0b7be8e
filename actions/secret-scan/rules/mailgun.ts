import { from, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mailgun: Provider = {
  name: 'Mailgun',
  revoke: 'Delete the key under API Security of the Mailgun account.',
  references: ['https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt'],
  kinds: [
    {
      how: 'token',
      id: 'mailgun-api-key',
      title: 'Mailgun private API key',
      aliases: ['mailgun-private-api-token'],
      grammar: ['key-', lowerDigits(32)],
    },
    {
      how: 'named',
      id: 'mailgun-account-key',
      title: 'Mailgun API or webhook signing key',
      aliases: ['mailgun-signing-key'],
      names: ['mailgun', 'mail gun', 'mg api', 'mg domain'],
      grammar: [hex(32), '-', hex(8), '-', hex(8)],
    },
    {
      how: 'named',
      id: 'mailgun-long-api-key',
      title: 'Mailgun API key of 72 characters',
      names: ['mailgun'],
      grammar: [from('0-9A-Za-z-', 72)],
    },
    {
      how: 'named',
      id: 'mailgun-validation-key',
      title: 'Mailgun public validation key',
      severity: 'low',
      aliases: ['mailgun-pub-key'],
      names: ['mailgun'],
      grammar: ['pubkey-', lowerDigits(32)],
    },
  ],
};
