import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const netbird: Provider = {
  name: 'NetBird',
  revoke: "Revoke it in the user's access tokens.",
  references: ['https://docs.netbird.io/how-to/access-netbird-public-api'],
  kinds: [
    {
      how: 'token',
      id: 'netbird-access-token',
      title: 'NetBird personal access token',
      grammar: ['nbp_', base62(36)],
    },
  ],
};
