import { base62, either, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ipregistry: Provider = {
  name: 'Ipregistry',
  revoke: 'Regenerate it in the dashboard.',
  references: ['https://ipregistry.co/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'ipregistry-api-key',
      title: 'Ipregistry API key',
      severity: 'medium',
      names: ['ipregistry'],
      grammar: [either(['ira_', base62(24, 40)], [lowerDigits(14, 16)])],
    },
  ],
};
