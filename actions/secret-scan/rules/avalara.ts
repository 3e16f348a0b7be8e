import { upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const avalara: Provider = {
  name: 'Avalara AvaTax',
  revoke: 'Reset the licence key under Settings > License and API keys.',
  references: ['https://developer.avalara.com/avatax/authentication-in-rest/'],
  kinds: [
    {
      how: 'named',
      id: 'avalara-license-key',
      title: 'Avalara AvaTax licence key',
      names: ['avalara', 'avatax', 'avalara avatax'],
      grammar: [upperHex(16)],
    },
  ],
};
