import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mparticle: Provider = {
  name: 'mParticle',
  revoke: 'Rotate the key under Setup > Inputs, or delete the API credential.',
  references: ['https://docs.mparticle.com/developers/credential-management/'],
  kinds: [
    {
      how: 'named',
      id: 'mparticle-secret',
      title: 'mParticle secret',
      names: ['mparticle'],
      grammar: [base64url(64)],
    },
  ],
};
