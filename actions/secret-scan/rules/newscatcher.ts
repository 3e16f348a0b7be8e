import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const newscatcher: Provider = {
  name: 'NewsCatcher',
  revoke: 'Ask NewsCatcher to replace the key.',
  references: ['https://www.newscatcherapi.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'newscatcher-api-key',
      title: 'NewsCatcher API key',
      severity: 'medium',
      names: ['newscatcher', 'news catcher'],
      grammar: [base64url(43)],
    },
  ],
};
