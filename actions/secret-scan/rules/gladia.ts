import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gladia: Provider = {
  name: 'Gladia',
  revoke: 'Delete it on the API keys page of the account.',
  references: ['https://docs.gladia.io/chapters/introduction/getting-started'],
  kinds: [
    {
      how: 'named',
      id: 'gladia-api-key',
      title: 'Gladia API key',
      names: ['gladia'],
      grammar: [...uuid],
    },
  ],
};
