import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const instana: Provider = {
  name: 'Instana',
  revoke: 'Delete it under Settings > API Tokens.',
  references: ['https://www.ibm.com/docs/en/instana-observability/current?topic=apis-instana-rest-api'],
  kinds: [
    {
      how: 'named',
      id: 'instana-api-token',
      title: 'Instana API token',
      names: ['instana'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base64url(22)],
    },
  ],
};
