import { base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hackerone: Provider = {
  name: 'HackerOne',
  revoke: 'Revoke it under Organization settings > API tokens.',
  references: ['https://api.hackerone.com/getting-started-hacker-api/'],
  kinds: [
    {
      how: 'named',
      id: 'hackerone-api-token',
      title: 'HackerOne API token',
      names: ['hackerone', 'hacker one', 'h1 api'],
      words: [],
      grammar: [base64(43), '='],
    },
  ],
};
