import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const buildbuddy: Provider = {
  name: 'BuildBuddy',
  revoke: 'Delete the key under Settings > API keys of the organisation.',
  references: ['https://www.buildbuddy.io/docs/guide-auth'],
  kinds: [
    {
      how: 'named',
      id: 'buildbuddy-api-key',
      title: 'BuildBuddy API key',
      names: ['build buddy'],
      grammar: [base62(20)],
    },
  ],
};
