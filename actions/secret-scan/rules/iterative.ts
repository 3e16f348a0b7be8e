import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const iterative: Provider = {
  name: 'Iterative',
  revoke: 'Revoke it under Settings > Client access tokens in DVC Studio.',
  references: ['https://dvc.org/doc/studio/user-guide/account-management'],
  kinds: [
    {
      how: 'token',
      id: 'iterative-studio-token',
      title: 'Iterative DVC Studio access token',
      grammar: ['isat_', base62(40, 60)],
    },
  ],
};
