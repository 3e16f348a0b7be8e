import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bitmex: Provider = {
  name: 'BitMEX',
  revoke: 'Delete the key on the API Keys page.',
  references: ['https://www.bitmex.com/app/apiKeysUsage'],
  kinds: [
    {
      how: 'named',
      id: 'bitmex-api-key',
      title: 'BitMEX API key or secret',
      severity: 'critical',
      names: ['bitmex'],
      grammar: [either([base64url(48)], [base64url(24)])],
    },
  ],
};
