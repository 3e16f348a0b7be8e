import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zeplin: Provider = {
  name: 'Zeplin',
  revoke: 'Delete it under Developer of the profile.',
  references: ['https://docs.zeplin.dev/docs/authorization-with-personal-access-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'zeplin-access-token',
      title: 'Zeplin access token',
      names: ['zeplin'],
      grammar: [from('0-9A-Za-z._-', 200, 500)],
    },
  ],
};
