import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const noip: Provider = {
  name: 'No-IP',
  revoke: 'Revoke it under Account > DDNS keys.',
  references: ['https://www.noip.com/integrate/request'],
  kinds: [
    {
      how: 'named',
      id: 'noip-ddns-key-password',
      title: 'No-IP DDNS key password',
      names: ['noip ddns', 'noip api', 'noip key', 'noip token', 'noip password', 'no ip ddns'],
      grammar: [base62(16, 40)],
    },
  ],
};
