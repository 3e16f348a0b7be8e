import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const helpScout: Provider = {
  name: 'Help Scout',
  revoke: 'Reset the secret of the app under Your Profile > My Apps.',
  references: ['https://developer.helpscout.com/mailbox-api/overview/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'help-scout-client-secret',
      title: 'Help Scout OAuth client secret',
      names: ['helpscout', 'help scout'],
      grammar: [base62(32)],
    },
    {
      how: 'named',
      id: 'help-scout-api-key',
      title: 'Help Scout API key',
      names: ['helpscout', 'help scout'],
      grammar: [hex(40)],
    },
  ],
};
