import { base64, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sourcehut: Provider = {
  name: 'SourceHut',
  revoke: 'Revoke it under meta.sr.ht/oauth2.',
  references: ['https://man.sr.ht/meta.sr.ht/oauth.md'],
  kinds: [
    {
      how: 'named',
      id: 'sourcehut-access-token',
      title: 'SourceHut access token',
      names: ['sourcehut', 'srht'],
      grammar: [either([hex(32)], [base64(60, 200)])],
    },
  ],
};
