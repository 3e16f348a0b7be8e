import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const soundcloud: Provider = {
  name: 'SoundCloud',
  revoke: 'Replace it in the API settings of the SoundCloud account.',
  references: ['https://developers.soundcloud.com/docs/api/guide'],
  kinds: [
    {
      how: 'named',
      id: 'soundcloud-client-secret',
      title: 'SoundCloud client secret',
      severity: 'medium',
      names: ['sound cloud'],
      words: ['secret'],
      grammar: [base62(32)],
    },
  ],
};
