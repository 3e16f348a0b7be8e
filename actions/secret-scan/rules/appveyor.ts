import { digits, lowerDigits, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const appveyor: Provider = {
  name: 'AppVeyor',
  revoke: 'Regenerate it on the API tokens page of the account.',
  references: ['https://www.appveyor.com/docs/api/'],
  kinds: [
    {
      how: 'named',
      id: 'appveyor-api-token',
      title: 'AppVeyor API token',
      names: ['app veyor'],
      grammar: [optional('v', digits(1), '.'), lowerDigits(20)],
    },
  ],
};
