import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const privacy: Provider = {
  name: 'Privacy.com',
  revoke: 'Replace it in the API settings of the Privacy.com account.',
  references: ['https://privacy-com.readme.io/docs/getting-started'],
  kinds: [
    {
      how: 'named',
      id: 'privacy-api-key',
      title: 'Privacy.com API key',
      severity: 'critical',
      names: ['privacy'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'api'],
      grammar: [
        lowerDigits(8),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(11, 12),
      ],
    },
  ],
};
