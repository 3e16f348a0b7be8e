import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const kinde: Provider = {
  name: 'Kinde',
  revoke: 'Rotate the secret on the details page of the application in Kinde.',
  references: ['https://docs.kinde.com/build/applications/'],
  kinds: [
    {
      how: 'named',
      id: 'kinde-client-secret',
      title: 'Kinde client secret',
      severity: 'critical',
      names: ['kinde'],
      words: ['secret'],
      grammar: [base62(48, 64)],
    },
  ],
};
