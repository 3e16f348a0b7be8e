import { base62, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const quay: Provider = {
  name: 'Quay',
  revoke: 'Regenerate it on the page of the robot account or OAuth application.',
  references: ['https://docs.quay.io/glossary/robot-accounts.html'],
  kinds: [
    {
      how: 'named',
      id: 'quay-robot-token',
      title: 'Quay robot token',
      severity: 'critical',
      names: ['quay'],
      words: ['token', 'robot', 'password', 'secret'],
      grammar: [upperDigits(64)],
    },
    {
      how: 'named',
      id: 'quay-oauth-token',
      title: 'Quay OAuth token',
      severity: 'critical',
      names: ['quay'],
      words: ['oauth', 'token', 'password'],
      grammar: [base62(40)],
    },
  ],
};
