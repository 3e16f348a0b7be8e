import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cloudns: Provider = {
  name: 'ClouDNS',
  revoke: 'Revoke it under API & resellers of the account.',
  references: ['https://www.cloudns.net/wiki/article/42/'],
  kinds: [
    {
      how: 'named',
      id: 'cloudns-password',
      title: 'ClouDNS API password',
      names: ['cloudns'],
      grammar: [base62(16, 40)],
    },
  ],
};
