import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cognito: Provider = {
  name: 'Amazon Cognito',
  revoke: 'Make a new app client of the user pool; a secret cannot be rotated in place.',
  references: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
  ],
  kinds: [
    {
      how: 'named',
      id: 'cognito-client-secret',
      title: 'Amazon Cognito app client secret',
      severity: 'critical',
      names: ['cognito'],
      words: ['secret'],
      grammar: [lowerDigits(50, 64)],
    },
  ],
};
