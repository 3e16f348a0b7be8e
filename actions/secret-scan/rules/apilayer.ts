import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const apilayer: Provider = {
  name: 'apilayer',
  revoke: 'Regenerate it in the API settings of the apilayer account.',
  references: ['https://apilayer.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'apilayer-api-key',
      title: 'apilayer API key',
      severity: 'medium',
      names: ['apilayer'],
      grammar: [base62(32)],
    },
  ],
};
