import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dataGov: Provider = {
  name: 'Data.gov',
  revoke: 'Ask for a new key on the sign-up page; the old one is disabled by a message to the service.',
  references: ['https://api.data.gov/docs/developer-manual/'],
  kinds: [
    {
      how: 'named',
      id: 'data-gov-api-key',
      title: 'Data.gov API key',
      severity: 'medium',
      names: ['data gov', 'datagov'],
      grammar: [base62(40)],
    },
  ],
};
