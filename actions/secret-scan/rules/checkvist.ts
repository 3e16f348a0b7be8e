import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const checkvist: Provider = {
  name: 'Checkvist',
  revoke: 'Regenerate it in the API settings of the Checkvist account.',
  references: ['https://checkvist.com/auth/api'],
  kinds: [
    {
      how: 'named',
      id: 'checkvist-api-key',
      title: 'Checkvist API key',
      names: ['checkvist'],
      grammar: [base62(14)],
    },
  ],
};
