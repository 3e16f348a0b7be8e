import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const haveIBeenPwned: Provider = {
  name: 'Have I Been Pwned',
  revoke: 'Regenerate it on the API key page.',
  references: ['https://haveibeenpwned.com/API/v3#Authorisation'],
  kinds: [
    {
      how: 'named',
      id: 'have-i-been-pwned-api-key',
      title: 'Have I Been Pwned API key',
      severity: 'medium',
      names: ['hibp', 'haveibeenpwned', 'have i been pwned'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [hex(32)],
    },
  ],
};
