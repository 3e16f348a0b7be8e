import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const onelogin: Provider = {
  name: 'OneLogin',
  revoke: 'Regenerate the credential under Developers > API Credentials.',
  references: ['https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials'],
  kinds: [
    {
      how: 'named',
      id: 'onelogin-client-secret',
      title: 'OneLogin client secret',
      severity: 'critical',
      names: ['onelogin', 'one login'],
      words: ['secret'],
      grammar: [lowerDigits(64)],
    },
    {
      how: 'named',
      id: 'onelogin-client-id',
      title: 'OneLogin client ID',
      severity: 'info',
      names: ['onelogin', 'one login'],
      words: ['client id', 'client_id', 'clientid', 'client-id'],
      grammar: [lowerDigits(64)],
    },
  ],
};
