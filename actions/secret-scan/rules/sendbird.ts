import { lowerDigits, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sendbird: Provider = {
  name: 'Sendbird',
  revoke: 'Revoke it under Settings > Application > General of the Sendbird dashboard.',
  references: ['https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api'],
  kinds: [
    {
      how: 'named',
      id: 'sendbird-access-token',
      title: 'Sendbird access token',
      aliases: ['sendbird-access-token'],
      names: ['send bird'],
      grammar: [lowerDigits(40)],
    },
    {
      how: 'named',
      id: 'sendbird-organization-api-key',
      title: 'Sendbird organization API key',
      names: ['send bird'],
      grammar: [lowerDigits(24)],
    },
    {
      how: 'named',
      id: 'sendbird-application-id',
      title: 'Sendbird application ID',
      severity: 'low',
      aliases: ['sendbird-access-id'],
      names: ['send bird'],
      words: ['id', 'key', 'token', 'access', 'application', 'app'],
      grammar: [...uuid],
    },
  ],
};
