import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const equinixMetal: Provider = {
  name: 'Equinix Metal',
  revoke: 'Revoke it under Project settings > API keys.',
  references: ['https://deploy.equinix.com/developers/docs/metal/'],
  kinds: [
    {
      how: 'named',
      id: 'equinix-metal-auth-token',
      title: 'Equinix Metal authentication token',
      names: ['equinix', 'equinix metal', 'packet auth', 'packet api', 'metal auth'],
      grammar: [base62(32)],
    },
  ],
};
