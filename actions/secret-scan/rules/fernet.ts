import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fernet: Provider = {
  name: 'Fernet',
  revoke: 'Generate a new key, put it first, and encrypt the stored values again.',
  references: [
    'https://cryptography.io/en/latest/fernet/',
    'https://github.com/fernet/spec/blob/master/Spec.md',
  ],
  kinds: [
    {
      how: 'named',
      id: 'fernet-key',
      title: 'Fernet key',
      names: ['fernet'],
      words: [],
      grammar: [base64url(43), '='],
    },
  ],
};
