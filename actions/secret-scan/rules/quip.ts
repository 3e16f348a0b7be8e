import { base64, digits, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const quip: Provider = {
  name: 'Quip',
  revoke: 'Replace it in the API settings of the Quip account.',
  references: ['https://quip.com/dev/automation/documentation/current'],
  kinds: [
    {
      how: 'named',
      id: 'quip-access-token',
      title: 'Quip access token',
      names: ['quip'],
      grammar: [base64(15, 30), optional('='), '|', digits(10), '|', base64(43), '='],
    },
  ],
};
