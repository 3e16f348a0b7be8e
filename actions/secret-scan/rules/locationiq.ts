import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const locationiq: Provider = {
  name: 'LocationIQ',
  revoke: 'Delete the token under API Access Tokens of the LocationIQ dashboard.',
  references: ['https://docs.locationiq.com/docs/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'locationiq-token',
      title: 'LocationIQ access token',
      severity: 'medium',
      grammar: ['pk.', hex(32)],
    },
  ],
};
