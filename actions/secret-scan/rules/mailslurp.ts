import { base62, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mailslurp: Provider = {
  name: 'MailSlurp',
  revoke: 'Reset the key in the MailSlurp dashboard.',
  references: ['https://docs.mailslurp.com/quick-start/'],
  kinds: [
    {
      how: 'named',
      id: 'mailslurp-api-key',
      title: 'MailSlurp API key',
      names: ['mailslurp'],
      grammar: [either([hex(64)], ['sk_', base62(40, 120)])],
    },
  ],
};
