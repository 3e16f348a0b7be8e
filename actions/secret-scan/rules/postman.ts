import { anyHex, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const postman: Provider = {
  name: 'Postman',
  revoke: 'Delete it under Settings > API keys.',
  references: ['https://learning.postman.com/docs/reference/postman-api/authentication/'],
  kinds: [
    {
      how: 'token',
      id: 'postman-api-key',
      title: 'Postman API key',
      aliases: ['postman-api-token'],
      grammar: ['PMAK-', anyHex(24), '-', anyHex(34)],
    },
    {
      how: 'token',
      id: 'postman-collection-access-key',
      title: 'Postman collection access key',
      severity: 'medium',
      grammar: ['PMAT-', upperDigits(26)],
    },
  ],
};
