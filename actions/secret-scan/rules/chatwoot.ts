import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const chatwoot: Provider = {
  name: 'Chatwoot',
  revoke: 'Reset it under Profile settings > Access token.',
  references: ['https://developers.chatwoot.com/api-reference/introduction'],
  kinds: [
    {
      how: 'named',
      id: 'chatwoot-access-token',
      title: 'Chatwoot API access token',
      names: ['chatwoot'],
      grammar: [base62(24)],
    },
  ],
};
