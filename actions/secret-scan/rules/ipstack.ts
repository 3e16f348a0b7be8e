import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ipstack: Provider = {
  name: 'ipstack',
  revoke: 'Reset it in the dashboard.',
  references: ['https://ipstack.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'ipstack-access-key',
      title: 'ipstack access key',
      severity: 'medium',
      names: ['ipstack'],
      grammar: [hex(32)],
    },
  ],
};
