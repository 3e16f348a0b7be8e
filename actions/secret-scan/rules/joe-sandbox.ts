import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const joeSandbox: Provider = {
  name: 'Joe Sandbox',
  revoke: 'Revoke it in the user settings > API key.',
  references: ['https://github.com/joesecurity/jbxapi'],
  kinds: [
    {
      how: 'named',
      id: 'joe-sandbox-api-key',
      title: 'Joe Sandbox API key',
      names: ['joe sandbox', 'jbxapi', 'jbx'],
      grammar: [hex(64)],
    },
  ],
};
