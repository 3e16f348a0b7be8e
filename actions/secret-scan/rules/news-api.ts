import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const newsApi: Provider = {
  name: 'News API',
  revoke: 'Ask News API to replace the key: the account page only shows it.',
  references: ['https://newsapi.org/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'news-api-api-key',
      title: 'News API API key',
      severity: 'medium',
      names: ['newsapi', 'news api'],
      grammar: [lowerDigits(32)],
    },
  ],
};
