import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fusionauth: Provider = {
  name: 'FusionAuth',
  revoke: 'Delete it under Settings > API Keys.',
  references: ['https://fusionauth.io/docs/apis/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'fusionauth-api-key',
      title: 'FusionAuth API key',
      severity: 'critical',
      names: ['fusionauth', 'fusion auth'],
      words: ['key', 'token'],
      grammar: [base64url(40, 64)],
    },
  ],
};
