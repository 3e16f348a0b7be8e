import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const civo: Provider = {
  name: 'Civo',
  revoke: 'Regenerate the key under Profile > Security.',
  references: ['https://www.civo.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'civo-api-key',
      title: 'Civo API key',
      severity: 'critical',
      aliases: ['civo-api-key'],
      names: ['civo'],
      grammar: [base62(50)],
    },
  ],
};
