import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mailsac: Provider = {
  name: 'Mailsac',
  revoke: 'Delete the key on the API Credentials page of Mailsac.',
  references: ['https://docs.mailsac.com/en/latest/api_examples/getting_started/getting_started.html'],
  kinds: [
    {
      how: 'named',
      id: 'mailsac-api-key',
      title: 'Mailsac API key',
      names: ['mailsac'],
      grammar: ['k_', base62(36, 64)],
    },
  ],
};
