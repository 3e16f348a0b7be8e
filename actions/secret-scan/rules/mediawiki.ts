import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mediawiki: Provider = {
  name: 'MediaWiki',
  revoke: 'Set another value in LocalSettings.php.',
  references: ['https://www.mediawiki.org/wiki/Manual:$wgSecretKey'],
  kinds: [
    {
      how: 'named',
      id: 'mediawiki-secret-key',
      title: 'MediaWiki secret key',
      names: ['wgsecretkey'],
      words: [],
      grammar: [hex(64)],
    },
  ],
};
