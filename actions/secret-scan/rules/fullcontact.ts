import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fullcontact: Provider = {
  name: 'FullContact',
  revoke: 'Delete it under API Keys in the dashboard.',
  references: ['https://docs.fullcontact.com/docs/introduction'],
  kinds: [
    {
      how: 'named',
      id: 'fullcontact-api-key',
      title: 'FullContact API key',
      names: ['fullcontact', 'full contact'],
      grammar: [base62(32)],
    },
  ],
};
