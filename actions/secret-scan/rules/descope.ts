import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const descope: Provider = {
  name: 'Descope',
  revoke: 'Revoke it under Company > Management keys.',
  references: ['https://docs.descope.com/management'],
  kinds: [
    {
      how: 'named',
      id: 'descope-management-key',
      title: 'Descope management key',
      names: ['descope'],
      grammar: ['K2', base62(60, 120)],
    },
  ],
};
