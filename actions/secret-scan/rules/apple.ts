import { lower } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const apple: Provider = {
  name: 'Apple',
  revoke: 'Revoke it under Sign-In and Security > App-Specific Passwords of the Apple account.',
  references: ['https://support.apple.com/en-us/102654'],
  kinds: [
    {
      how: 'named',
      id: 'apple-app-specific-password',
      title: 'Apple app-specific password',
      names: [
        'app specific password',
        'apple id password',
        'apple password',
        'apple app password',
        'notarization password',
        'notarize password',
      ],
      words: [],
      grammar: [lower(4), '-', lower(4), '-', lower(4), '-', lower(4)],
    },
  ],
};
