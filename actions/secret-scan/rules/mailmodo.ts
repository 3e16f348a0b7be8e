import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mailmodo: Provider = {
  name: 'Mailmodo',
  revoke: 'Revoke the key under Settings > API Keys of Mailmodo.',
  references: ['https://www.mailmodo.com/developers/'],
  kinds: [
    {
      how: 'named',
      id: 'mailmodo-api-key',
      title: 'Mailmodo API key',
      names: ['mailmodo'],
      grammar: [upperDigits(7), '-', upperDigits(7), '-', upperDigits(7), '-', upperDigits(7)],
    },
  ],
};
