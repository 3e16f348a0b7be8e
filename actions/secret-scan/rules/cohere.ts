import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cohere: Provider = {
  name: 'Cohere',
  revoke: 'Delete the key on the API keys page of the dashboard.',
  references: ['https://docs.cohere.com/reference/about'],
  kinds: [
    {
      how: 'named',
      id: 'cohere-api-key',
      title: 'Cohere API key',
      aliases: ['cohere-api-token'],
      names: ['cohere', 'co api'],
      grammar: [base62(40)],
    },
  ],
};
