import { base62, base64, base64url, either, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coinbase: Provider = {
  name: 'Coinbase',
  revoke: 'Delete the key in the Coinbase Developer Platform portal, or under Settings > API.',
  references: ['https://docs.cdp.coinbase.com/get-started/authentication/overview'],
  kinds: [
    {
      how: 'named',
      id: 'coinbase-api-secret',
      title: 'Coinbase API secret',
      severity: 'critical',
      names: ['coinbase'],
      grammar: [either([base62(32)], [base64(86), '=='])],
    },
    {
      how: 'named',
      id: 'coinbase-access-token',
      title: 'Coinbase access token',
      severity: 'critical',
      aliases: ['coinbase-access-token'],
      names: ['coinbase'],
      grammar: [base64url(64)],
    },
    {
      how: 'named',
      id: 'coinbase-api-key',
      title: 'Coinbase API key',
      severity: 'medium',
      names: ['coinbase'],
      grammar: [either(uuid, [base62(16)])],
    },
    {
      how: 'token',
      id: 'coinbase-key-name',
      title: 'Coinbase CDP key name',
      severity: 'low',
      grammar: ['organizations/', ...uuid, '/apiKeys/', ...uuid],
    },
  ],
};
