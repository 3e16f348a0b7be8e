import { base62, either, hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const anypoint: Provider = {
  name: 'Anypoint',
  revoke: 'Revoke it under Access Management > Connected apps.',
  references: ['https://docs.mulesoft.com/access-management/'],
  kinds: [
    {
      how: 'named',
      id: 'anypoint-token',
      title: 'Anypoint token or environment key',
      names: ['any point', 'mulesoft'],
      grammar: uuid,
    },
    {
      how: 'named',
      id: 'anypoint-client-secret',
      title: 'Anypoint client secret',
      severity: 'critical',
      names: ['anypoint', 'mulesoft'],
      grammar: [either([hex(32)], [base62(32)])],
    },
  ],
};
