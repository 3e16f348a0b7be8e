import { base64, either, from, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const onesignal: Provider = {
  name: 'OneSignal',
  revoke: 'Rotate or delete the key under Settings > Keys & IDs.',
  references: ['https://documentation.onesignal.com/docs/en/keys-and-ids'],
  kinds: [
    {
      how: 'token',
      id: 'onesignal-rich-key',
      title: 'OneSignal app or organization API key',
      aliases: ['onesignal-rich-authentication-token'],
      grammar: ['os_v2_', either('app', 'org'), '_', from('a-z2-7', 90, 120)],
    },
    {
      how: 'named',
      id: 'onesignal-api-key',
      title: 'OneSignal REST API key',
      names: ['onesignal', 'one signal'],
      words: ['key', 'token', 'secret', 'auth', 'rest', 'access', 'private'],
      grammar: [either(uuid, [base64(48)])],
    },
  ],
};
