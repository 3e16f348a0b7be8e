import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const trackingmore: Provider = {
  name: 'TrackingMore',
  revoke: 'Replace it in the API settings of the TrackingMore account.',
  references: ['https://www.trackingmore.com/docs/trackingmore/quick-start'],
  kinds: [
    {
      how: 'named',
      id: 'trackingmore-api-key',
      title: 'TrackingMore API key',
      severity: 'medium',
      names: ['trackingmore', 'tracking more'],
      grammar: uuid,
    },
  ],
};
