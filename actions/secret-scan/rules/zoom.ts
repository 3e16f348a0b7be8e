import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zoom: Provider = {
  name: 'Zoom',
  revoke: 'Regenerate it under App Credentials, or Features, of the app in the Marketplace.',
  references: ['https://developers.zoom.us/docs/internal-apps/'],
  kinds: [
    {
      how: 'named',
      id: 'zoom-client-secret',
      title: 'Zoom client, SDK or API secret',
      severity: 'critical',
      names: [
        'zoom client',
        'zoom sdk',
        'zoom api',
        'zoom secret',
        'zoom app',
        'zoom oauth',
        'zoom video',
        'zoom meeting',
      ],
      words: ['secret'],
      grammar: [base62(32, 36)],
    },
    {
      how: 'named',
      id: 'zoom-webhook-token',
      title: 'Zoom webhook secret or verification token',
      severity: 'medium',
      names: ['zoom webhook', 'zoom verification', 'zoom secret token', 'zoom event'],
      words: ['secret', 'token'],
      grammar: [base64url(22)],
    },
  ],
};
