import { from, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const storj: Provider = {
  name: 'Storj',
  revoke: 'Revoke it with `uplink revoke` or under Access of the project.',
  references: ['https://storj.dev/dcs/access'],
  kinds: [
    {
      how: 'named',
      id: 'storj-access-grant',
      title: 'Storj access grant',
      severity: 'critical',
      names: ['storj'],
      grammar: ['1', from('1-9A-HJ-NP-Za-km-z', 100, 400)],
    },
    {
      how: 'named',
      id: 'storj-s3-secret-key',
      title: 'Storj s3 secret key',
      names: ['storj'],
      words: ['secret'],
      grammar: [lowerDigits(53)],
    },
  ],
};
