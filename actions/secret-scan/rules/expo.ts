import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const expo: Provider = {
  name: 'Expo',
  revoke: 'Revoke it under Credentials > Access tokens of the account.',
  references: ['https://docs.expo.dev/accounts/programmatic-access/'],
  kinds: [
    {
      how: 'named',
      id: 'expo-access-token',
      title: 'Expo access token',
      severity: 'critical',
      names: ['expo token', 'expo access'],
      words: [],
      grammar: [base64url(40)],
    },
  ],
};
