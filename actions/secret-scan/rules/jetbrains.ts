import { base62, base64, from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const jetbrains: Provider = {
  name: 'JetBrains',
  revoke:
    'Delete the token under Profile > Account Security > Tokens of YouTrack or Hub, or in the Marketplace profile.',
  references: ['https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html'],
  kinds: [
    {
      how: 'token',
      id: 'jetbrains-permanent-token',
      title: 'JetBrains permanent token (YouTrack, Hub, Marketplace)',
      grammar: [
        'perm',
        from(':-', 1),
        base64(4, 64),
        optional('='),
        optional('='),
        '.',
        base64(4, 64),
        optional('='),
        optional('='),
        '.',
        base62(20, 64),
      ],
    },
  ],
};
