import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const turbopuffer: Provider = {
  name: 'turbopuffer',
  revoke: 'Delete it in the dashboard.',
  references: ['https://turbopuffer.com/docs/auth'],
  kinds: [
    {
      how: 'token',
      id: 'turbopuffer-api-key',
      title: 'turbopuffer API key',
      severity: 'critical',
      grammar: ['tpuf_', base62(28, 48)],
    },
  ],
};
