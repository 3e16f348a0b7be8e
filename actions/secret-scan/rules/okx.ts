import { upperHex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const okx: Provider = {
  name: 'OKX',
  revoke: 'Delete the key on the API page of the OKX account.',
  references: ['https://www.okx.com/docs-v5/en/#overview-api-resources-and-support'],
  kinds: [
    {
      how: 'named',
      id: 'okx-secret-key',
      title: 'OKX secret key',
      severity: 'critical',
      names: ['okx', 'okex'],
      words: ['secret', 'key'],
      grammar: [upperHex(32)],
    },
    {
      how: 'named',
      id: 'okx-api-key',
      title: 'OKX API key',
      names: ['okx', 'okex'],
      words: ['key', 'api'],
      grammar: uuid,
    },
  ],
};
