import { base62, from, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const paddle: Provider = {
  name: 'Paddle',
  revoke: 'Revoke it under Developer tools > Authentication.',
  references: ['https://developer.paddle.com/api-reference/about/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'paddle-live-api-key',
      title: 'Paddle live API key',
      severity: 'critical',
      grammar: ['pdl_live_apikey_01', lowerDigits(24), '_', base62(22), '_', base62(3)],
    },
    {
      how: 'token',
      id: 'paddle-sandbox-api-key',
      title: 'Paddle sandbox API key',
      severity: 'medium',
      grammar: ['pdl_sdbx_apikey_01', lowerDigits(24), '_', base62(22), '_', base62(3)],
    },
    {
      how: 'named',
      id: 'paddle-vendor-auth-code',
      title: 'Paddle vendor auth code',
      severity: 'critical',
      names: ['paddle vendor auth', 'paddle auth code'],
      grammar: [hex(50)],
    },
    {
      how: 'token',
      id: 'paddle-webhook-secret',
      title: 'Paddle webhook secret',
      grammar: ['pdl_ntfset_01', lowerDigits(24), '_', from('0-9A-Za-z+/', 32)],
    },
  ],
};
