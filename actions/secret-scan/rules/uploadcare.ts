import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const uploadcare: Provider = {
  name: 'Uploadcare',
  revoke: 'Delete the secret key under API keys of the project.',
  references: ['https://uploadcare.com/docs/api/rest/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'uploadcare-secret-key',
      title: 'Uploadcare secret key',
      severity: 'high',
      names: ['uploadcare', 'upload care'],
      words: ['secret', 'private', 'api key', 'apikey'],
      grammar: [lowerDigits(20)],
    },
    {
      how: 'named',
      id: 'uploadcare-public-key',
      title: 'Uploadcare public key',
      severity: 'info',
      names: ['uploadcare public', 'uploadcare pub', 'upload care public'],
      words: [],
      grammar: [lowerDigits(20)],
    },
  ],
};
