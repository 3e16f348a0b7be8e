import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const protocolsIo: Provider = {
  name: 'protocols.io',
  revoke: 'Replace it in the API settings of the protocols.io account.',
  references: ['https://apidoc.protocols.io/'],
  kinds: [
    {
      how: 'named',
      id: 'protocols-io-access-token',
      title: 'protocols.io access token',
      severity: 'medium',
      names: ['protocols'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
      grammar: [lowerDigits(64)],
    },
  ],
};
