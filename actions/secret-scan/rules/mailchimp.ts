import { base64url, digits, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { isWords } from '../generic/words.ts';

export const mailchimp: Provider = {
  name: 'Mailchimp',
  revoke: 'Revoke the key under Account & billing > Extras > API keys.',
  references: ['https://mailchimp.com/developer/marketing/guides/quick-start/'],
  kinds: [
    {
      how: 'token',
      id: 'mailchimp-api-key',
      title: 'Mailchimp API key',
      aliases: ['mailchimp-api-key'],
      grammar: [hex(32), '-us', digits(1, 2)],
      literals: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
    },
    {
      how: 'named',
      id: 'mailchimp-named-api-key',
      title: 'Mailchimp API key beside its name',
      names: ['mailchimp', 'mail chimp'],
      grammar: [lowerDigits(32), '-us', digits(1, 2)],
    },
    {
      how: 'token',
      id: 'mailchimp-transactional-key',
      title: 'Mailchimp Transactional API key',
      grammar: ['md-', base64url(22)],
      // Names of classes in style sheets of Material Design begin with it too.
      verify: (text) => (isWords(text) ? { state: 'disproven', why: 'it is made of words' } : undefined),
    },
  ],
};
