import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ntfy: Provider = {
  name: 'ntfy',
  revoke: 'Delete the token under Account > Access tokens, or with `ntfy token remove`.',
  references: ['https://docs.ntfy.sh/config/#access-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'ntfy-access-token',
      title: 'ntfy access token',
      severity: 'medium',
      grammar: ['tk_', lowerDigits(29)],
    },
  ],
};
