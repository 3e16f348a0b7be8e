import { base64url, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ilovepdf: Provider = {
  name: 'iLovePDF',
  revoke: 'Regenerate the secret key of the project in the console.',
  references: ['https://www.iloveapi.com/docs/api-reference'],
  kinds: [
    {
      how: 'named',
      id: 'ilovepdf-secret-key',
      title: 'iLovePDF secret key',
      names: ['ilovepdf', 'iloveapi', 'secret key'],
      words: [],
      grammar: ['secret_key_', hex(32), '_', base64url(5, 40)],
    },
  ],
};
