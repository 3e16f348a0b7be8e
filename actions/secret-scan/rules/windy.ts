import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const windy: Provider = {
  name: 'Windy',
  revoke: 'Replace it in the API settings of the Windy account.',
  references: ['https://api.windy.com/keys'],
  kinds: [
    {
      how: 'named',
      id: 'windy-api-key',
      title: 'Windy API key',
      severity: 'medium',
      names: ['windy api', 'windy key', 'windy token', 'windy com'],
      grammar: [base62(32)],
    },
  ],
};
