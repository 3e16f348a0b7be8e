import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const edenAi: Provider = {
  name: 'Eden AI',
  revoke: 'Delete it under API settings of the account.',
  references: ['https://docs.edenai.co/docs/getting-started/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'eden-ai-api-key',
      title: 'Eden AI API key',
      names: ['edenai', 'eden ai'],
      words: [],
      grammar: [base64url(36), '.', base64url(60, 300), '.', base64url(43)],
    },
  ],
};
