import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mailersend: Provider = {
  name: 'MailerSend',
  revoke: 'Delete the token under API tokens on the page of its domain.',
  references: ['https://developers.mailersend.com/general.html#authentication'],
  kinds: [
    {
      how: 'token',
      id: 'mailersend-api-token',
      title: 'MailerSend API token',
      aliases: ['mailersend-api-token'],
      grammar: ['mlsn.', hex(64)],
    },
  ],
};
