import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const caspio: Provider = {
  name: 'Caspio',
  revoke: 'Regenerate it under Web services profile of the account.',
  references: ['https://howto.caspio.com/web-services-api/rest-api/authenticating-rest/'],
  kinds: [
    {
      how: 'named',
      id: 'caspio-client-secret',
      title: 'Caspio client secret',
      names: ['caspio'],
      grammar: [hex(50)],
    },
  ],
};
