import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const typeform: Provider = {
  name: 'Typeform',
  revoke: 'Delete it under Personal tokens of the account.',
  references: ['https://www.typeform.com/developers/get-started/personal-access-token/'],
  kinds: [
    {
      how: 'token',
      id: 'typeform-personal-token',
      title: 'Typeform personal access token',
      aliases: ['typeform-api-token'],
      grammar: ['tfp_', from('0-9A-Za-z_.=-', 50, 65)],
    },
  ],
};
