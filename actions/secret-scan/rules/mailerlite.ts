import { base64url, either, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mailerlite: Provider = {
  name: 'MailerLite',
  revoke: 'Delete the token under Integrations > API of MailerLite.',
  references: ['https://developers.mailerlite.com/docs/#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'mailerlite-api-key',
      title: 'MailerLite API key',
      names: ['mailerlite', 'mailer lite'],
      grammar: [
        either(
          [lowerDigits(32)],
          ['eyJ', base64url(15, 60), '.', base64url(100, 600), '.', base64url(80, 700)],
        ),
      ],
    },
  ],
};
