import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clickhelp: Provider = {
  name: 'ClickHelp',
  revoke: 'Generate a new API key in the profile of the user.',
  references: ['https://clickhelp.com/software-documentation-tool/user-manual/api-call-authentication.html'],
  kinds: [
    {
      how: 'named',
      id: 'clickhelp-api-key',
      title: 'ClickHelp API key',
      names: ['click help'],
      grammar: [base62(24)],
    },
  ],
};
