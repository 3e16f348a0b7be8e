import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const opensubtitles: Provider = {
  name: 'OpenSubtitles',
  revoke: 'Delete the API consumer in the OpenSubtitles profile.',
  references: ['https://opensubtitles.stoplight.io/docs/opensubtitles-api/e3750fd63a100-getting-started'],
  kinds: [
    {
      how: 'named',
      id: 'opensubtitles-api-key',
      title: 'OpenSubtitles API key',
      severity: 'medium',
      names: ['opensubtitles', 'open subtitles'],
      grammar: [base62(32)],
    },
  ],
};
