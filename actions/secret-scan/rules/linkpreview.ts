import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const linkpreview: Provider = {
  name: 'LinkPreview',
  revoke: 'Delete the key in the LinkPreview account.',
  references: ['https://docs.linkpreview.net/'],
  kinds: [
    {
      how: 'named',
      id: 'linkpreview-api-key',
      title: 'LinkPreview API key',
      severity: 'medium',
      names: ['link preview'],
      words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
      grammar: [base62(32)],
    },
  ],
};
