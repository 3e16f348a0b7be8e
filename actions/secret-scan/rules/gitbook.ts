import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gitbook: Provider = {
  name: 'GitBook',
  revoke: 'Delete it under Settings > Developer.',
  references: ['https://gitbook.com/docs/developers/gitbook-api/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'gitbook-api-token',
      title: 'GitBook API token',
      grammar: ['gb_api_', base62(32, 60)],
    },
  ],
};
