import { either, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rollbar: Provider = {
  name: 'Rollbar',
  revoke: 'Disable it under Settings > Project Access Tokens.',
  references: ['https://docs.rollbar.com/docs/access-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'rollbar-access-token',
      title: 'Rollbar access token',
      severity: 'medium',
      names: ['rollbar'],
      grammar: [either([lowerDigits(32)], [hex(96, 128)])],
    },
  ],
};
