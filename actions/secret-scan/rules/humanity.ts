import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const humanity: Provider = {
  name: 'Humanity',
  revoke: 'Regenerate the app secret in the developer section.',
  references: ['https://platform.humanity.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'humanity-api-key',
      title: 'Humanity API key',
      names: ['humanity'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [lowerDigits(40)],
    },
  ],
};
