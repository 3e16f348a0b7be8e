import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const flatfile: Provider = {
  name: 'Flatfile',
  revoke: 'Delete it under Developers of the environment.',
  references: ['https://flatfile.com/docs/developer-tools/security/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'flatfile-secret-key',
      title: 'Flatfile secret key',
      names: ['flatfile'],
      words: [],
      grammar: ['sk_', base62(32)],
    },
    {
      how: 'named',
      id: 'flatfile-publishable-key',
      title: 'Flatfile publishable key',
      severity: 'low',
      names: ['flatfile'],
      words: [],
      grammar: ['pk_', base62(32)],
    },
  ],
};
