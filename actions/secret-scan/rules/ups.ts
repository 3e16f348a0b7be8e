import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ups: Provider = {
  name: 'UPS',
  revoke: 'Regenerate it on the page of the app in the UPS developer portal.',
  references: ['https://developer.ups.com/oauth-developer-guide'],
  kinds: [
    {
      how: 'named',
      id: 'ups-client-secret',
      title: 'UPS client secret',
      severity: 'high',
      names: ['ups client secret', 'ups secret', 'ups api secret'],
      words: [],
      grammar: [base62(64)],
    },
  ],
};
