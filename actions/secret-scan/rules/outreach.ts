import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const outreach: Provider = {
  name: 'Outreach',
  revoke: "Revoke it in the application's settings.",
  references: ['https://developers.outreach.io/'],
  kinds: [
    {
      how: 'named',
      id: 'outreach-client-secret',
      title: 'Outreach client secret',
      names: ['outreach client', 'outreach api', 'outreach app'],
      grammar: [base64url(40, 90)],
    },
  ],
};
