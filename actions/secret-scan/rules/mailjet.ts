import { base62, base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mailjet: Provider = {
  name: 'Mailjet',
  revoke: 'Regenerate the secret key, or revoke the SMS token, under Account Settings > REST API.',
  references: ['https://dev.mailjet.com/email/guides/#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'mailjet-basic-auth',
      title: 'Mailjet basic authentication value',
      names: ['mailjet'],
      grammar: [base64(87), '='],
    },
    {
      how: 'named',
      id: 'mailjet-api-key',
      title: 'Mailjet API key or secret',
      names: ['mailjet', 'mj apikey'],
      grammar: [base62(32)],
    },
  ],
};
