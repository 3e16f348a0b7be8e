import { digits, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const flickr: Provider = {
  name: 'Flickr',
  revoke: 'Delete the app in the App Garden, or its permission under Sharing and Extending.',
  references: ['https://www.flickr.com/services/api/misc.api_keys.html'],
  kinds: [
    {
      how: 'named',
      id: 'flickr-api-key',
      title: 'Flickr API key',
      severity: 'medium',
      aliases: ['flickr-access-token'],
      names: ['flickr'],
      grammar: [lowerDigits(32)],
    },
    {
      how: 'named',
      id: 'flickr-api-secret',
      title: 'Flickr API secret',
      names: ['flickr'],
      words: ['secret'],
      grammar: [hex(16)],
    },
    {
      how: 'named',
      id: 'flickr-oauth-token',
      title: 'Flickr OAuth token',
      names: ['flickr'],
      words: [],
      grammar: [digits(17), '-', hex(16)],
    },
  ],
};
