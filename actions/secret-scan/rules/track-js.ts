import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const trackJs: Provider = {
  name: 'TrackJS',
  revoke: 'Replace it in the API settings of the TrackJS account.',
  references: ['https://docs.trackjs.com/data-api/'],
  kinds: [
    {
      how: 'named',
      id: 'track-js-api-key',
      title: 'TrackJS API key',
      severity: 'low',
      names: ['trackjs', 'track js'],
      grammar: [hex(32)],
    },
  ],
};
