import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const juro: Provider = {
  name: 'Juro',
  revoke: 'Ask Juro to replace the key, or delete it under Settings > Integrations > API.',
  references: ['https://api-docs.juro.com/'],
  kinds: [
    {
      how: 'named',
      id: 'juro-api-key',
      title: 'Juro API key',
      names: ['juro'],
      grammar: [base62(40)],
    },
  ],
};
