import { base64url, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const knock: Provider = {
  name: 'Knock',
  revoke: 'Roll the key under Developers > API keys of the Knock dashboard.',
  references: ['https://docs.knock.app/developer-tools/api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'knock-secret-key',
      title: 'Knock secret API key',
      names: ['knock api', 'knock secret', 'knock token', 'knock key'],
      grammar: ['sk_', optional('test_'), base64url(40, 44)],
    },
  ],
};
