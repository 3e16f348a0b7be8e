import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const luno: Provider = {
  name: 'Luno',
  revoke: 'Delete the key under Settings > API keys of the Luno account.',
  references: ['https://www.luno.com/en/developers/api#tag/Authentication'],
  kinds: [
    {
      how: 'named',
      id: 'luno-api-secret',
      title: 'Luno API key secret',
      severity: 'critical',
      names: ['luno'],
      grammar: [base64url(43)],
    },
  ],
};
