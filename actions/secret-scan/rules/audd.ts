import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const audd: Provider = {
  name: 'AudD',
  revoke: 'Regenerate it in the API settings of the AudD account.',
  references: ['https://docs.audd.io/'],
  kinds: [
    {
      how: 'named',
      id: 'audd-api-key',
      title: 'AudD API key',
      severity: 'medium',
      names: ['audd'],
      grammar: [base62(32)],
    },
  ],
};
