import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const baremetrics: Provider = {
  name: 'Baremetrics',
  revoke: 'Regenerate it under Settings > API.',
  references: ['https://developers.baremetrics.com/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'baremetrics-api-key',
      title: 'Baremetrics API key',
      names: ['baremetrics'],
      grammar: [either(['lk_', base62(20, 36)], ['sk_', base62(20, 36)], [base62(25)])],
    },
  ],
};
