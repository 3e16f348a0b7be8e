import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nebius: Provider = {
  name: 'Nebius',
  revoke: 'Revoke it under API keys of the console.',
  references: ['https://docs.nebius.com/'],
  kinds: [
    {
      how: 'named',
      id: 'nebius-api-key',
      title: 'Nebius API key',
      names: ['nebius'],
      grammar: [base64url(40, 1200)],
    },
  ],
};
