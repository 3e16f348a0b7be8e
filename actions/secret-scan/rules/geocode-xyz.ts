import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const geocodeXyz: Provider = {
  name: 'geocode.xyz',
  revoke: 'Reset it in the account.',
  references: ['https://geocode.xyz/api'],
  kinds: [
    {
      how: 'named',
      id: 'geocode-xyz-auth-token',
      title: 'geocode.xyz auth token',
      severity: 'medium',
      names: ['geocode', 'geocode xyz'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [lowerDigits(28)],
    },
  ],
};
