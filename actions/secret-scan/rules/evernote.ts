import { base64url, digits, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const evernote: Provider = {
  name: 'Evernote',
  revoke: "Revoke it in the account's authorised applications.",
  references: ['https://dev.evernote.com/doc/articles/dev_tokens.php'],
  kinds: [
    {
      how: 'named',
      id: 'evernote-developer-token',
      title: 'Evernote developer token',
      names: ['evernote'],
      grammar: [
        'S=s',
        digits(1, 3),
        ':U=',
        hex(1, 8),
        ':E=',
        hex(9, 12),
        ':C=',
        hex(9, 12),
        ':P=',
        hex(1, 4),
        ':A=',
        base64url(2, 30),
        ':V=2:H=',
        hex(32),
      ],
    },
  ],
};
