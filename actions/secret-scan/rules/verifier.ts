import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const verifier: Provider = {
  name: 'Verifier',
  revoke: 'Replace it in the API settings of the Verifier account.',
  references: ['https://verifier.meetchopra.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'verifier-api-key',
      title: 'Verifier API key',
      severity: 'medium',
      names: [
        'verifier api',
        'verifier key',
        'verifier token',
        'verifier secret',
        'verifier access',
        'meetchopra',
      ],
      grammar: [hex(96)],
    },
  ],
};
