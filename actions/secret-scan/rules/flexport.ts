import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const flexport: Provider = {
  name: 'Flexport',
  revoke: 'Delete it under API credentials of the settings.',
  references: ['https://developers.flexport.com/'],
  kinds: [
    {
      how: 'token',
      id: 'flexport-access-token',
      title: 'Flexport access token',
      grammar: ['shltm_', base64url(40)],
    },
  ],
};
