import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rebrandly: Provider = {
  name: 'Rebrandly',
  revoke: 'Replace it in the API settings of the Rebrandly account.',
  references: ['https://developers.rebrandly.com/docs/api-key-authentication'],
  kinds: [
    {
      how: 'named',
      id: 'rebrandly-api-key',
      title: 'Rebrandly API key',
      severity: 'medium',
      names: ['rebrandly'],
      grammar: [base64url(32, 40)],
    },
  ],
};
