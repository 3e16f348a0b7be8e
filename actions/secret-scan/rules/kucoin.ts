import { hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const kucoin: Provider = {
  name: 'KuCoin',
  revoke: 'Delete the key under API Management of the KuCoin account.',
  references: ['https://www.kucoin.com/docs-new/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'kucoin-access-token',
      title: 'KuCoin API key',
      severity: 'high',
      aliases: ['kucoin-access-token'],
      names: ['kucoin', 'ku coin'],
      grammar: [hex(24)],
    },
    {
      how: 'named',
      id: 'kucoin-secret-key',
      title: 'KuCoin API secret',
      severity: 'critical',
      aliases: ['kucoin-secret-key'],
      names: ['kucoin', 'ku coin'],
      grammar: uuid,
    },
  ],
};
