import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const getresponse: Provider = {
  name: 'GetResponse',
  revoke: 'Delete it under Integrations and API > API.',
  references: ['https://apidocs.getresponse.com/v3/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'getresponse-api-key',
      title: 'GetResponse API key',
      names: ['getresponse', 'get response'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [lowerDigits(32)],
    },
  ],
};
