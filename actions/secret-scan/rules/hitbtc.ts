import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hitbtc: Provider = {
  name: 'HitBTC',
  revoke: 'Delete it on the API keys page of the settings.',
  references: ['https://api.hitbtc.com/#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'hitbtc-api-key',
      title: 'HitBTC API key',
      severity: 'critical',
      names: ['hitbtc', 'hit btc'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base64url(32)],
    },
  ],
};
