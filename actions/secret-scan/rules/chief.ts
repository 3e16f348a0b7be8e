import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const chief: Provider = {
  name: 'Chief Tools',
  revoke: 'Revoke the token under API tokens of the account.',
  references: ['https://docs.chief.app/'],
  kinds: [
    {
      how: 'token',
      id: 'chief-api-token',
      title: 'Chief Tools API token',
      grammar: ['ctp_', base62(24, 64)],
    },
  ],
};
