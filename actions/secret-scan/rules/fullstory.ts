import { base64, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fullstory: Provider = {
  name: 'Fullstory',
  revoke: 'Delete it under Settings > Integrations > API keys.',
  references: ['https://developer.fullstory.com/server/authentication/'],
  kinds: [
    {
      how: 'token',
      id: 'fullstory-api-key',
      title: 'Fullstory API key',
      grammar: [either('na1.', 'eu1.'), base64(100)],
    },
    {
      how: 'named',
      id: 'fullstory-legacy-api-key',
      title: 'Fullstory API key without prefix',
      names: ['fullstory', 'full story'],
      grammar: [base64(88)],
    },
  ],
};
