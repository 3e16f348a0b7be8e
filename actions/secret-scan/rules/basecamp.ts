import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const basecamp: Provider = {
  name: 'Basecamp',
  revoke: 'Reset it on the page of the application at launchpad.37signals.com.',
  references: ['https://github.com/basecamp/api/blob/master/sections/authentication.md'],
  kinds: [
    {
      how: 'named',
      id: 'basecamp-client-secret',
      title: 'Basecamp client secret',
      names: ['basecamp', '37signals'],
      grammar: [hex(40)],
    },
  ],
};
