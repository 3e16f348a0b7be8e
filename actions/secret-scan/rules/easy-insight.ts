import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const easyInsight: Provider = {
  name: 'Easy Insight',
  revoke: 'Regenerate it in the account settings.',
  references: ['https://www.easy-insight.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'easy-insight-api-key',
      title: 'Easy Insight API key',
      names: ['easyinsight', 'easy insight'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(20)],
    },
  ],
};
