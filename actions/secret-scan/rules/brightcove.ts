import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const brightcove: Provider = {
  name: 'Brightcove',
  revoke: 'Delete the registration under Admin > API authentication.',
  references: ['https://apis.support.brightcove.com/oauth/getting-started/overview-oauth-api.html'],
  kinds: [
    {
      how: 'named',
      id: 'brightcove-client-secret',
      title: 'Brightcove client secret',
      names: ['brightcove'],
      grammar: [base64url(86)],
    },
  ],
};
